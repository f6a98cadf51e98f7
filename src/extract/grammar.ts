import { type Slot, TAGS } from './mask.ts'

/** One part of a phrase, as it is written. */
export type Node = { readonly optional: boolean } & (
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'group'; readonly runs: readonly Run[] }
  | { readonly is: 'capture'; readonly run: Run }
  | { readonly is: 'gap'; readonly most: number }
  | {
      readonly is: 'slot'
      readonly name: string
      readonly slot: Slot
      readonly several: boolean
      readonly suffix: string
    }
  | { readonly is: 'class'; readonly name: string }
)
export type Run = readonly Node[]

const item = (word: string) =>
  new RegExp(
    String.raw`^(?:(?<gap>\.\.\.(?<most>\d*))|\{(?:(?<name>\w+):)?(?<slot>\w+)(?<several>\+?)\}(?<suffix>'s)?|\[(?<of>\w+)\]|(?<words>${word}+))(?<optional>\?)?`,
  )
const ITEM = item(String.raw`[^\s()<>{}[\]?]`)
const ITEM_IN_GROUP = item(String.raw`[^\s()<>{}[\]?|]`)

/** @throws SyntaxError naming the phrase and where it goes wrong: a phrase is code, not data. */
export function parsePhrase(says: string, classes: readonly string[]): Run {
  let at = 0
  const wrong = (why: string): never => {
    throw new SyntaxError(`phrase «${says}» at ${at}: ${why}`)
  }
  const known = <Name extends string>(name: string, names: readonly Name[]): Name =>
    names.find((one) => one === name) ?? wrong(`"${name}" is none of ${names.join(', ')}`)

  function runs(closing: '' | ')' | '>'): Run[] {
    const all: Node[][] = [[]]
    for (;;) {
      while (says[at] === ' ') at++
      if (at >= says.length || says[at] === closing) {
        if (at >= says.length && closing) wrong(`"${closing}" is missing`)
        at++
        return all
      }
      if (says[at] === '|' && closing === ')') {
        at++
        all.push([])
      } else all.at(-1)?.push(node(closing))
    }
  }

  function node(closing: string): Node {
    if (says[at] === '(' || says[at] === '<') {
      const group = says[at++] === '('
      const inner = runs(group ? ')' : '>')
      const optional = says[at] === '?'
      if (optional) at++
      if (inner.some((run) => run.every((one) => one.optional))) wrong('an alternative that can be empty')
      return group ? { is: 'group', runs: inner, optional } : { is: 'capture', run: inner[0] ?? [], optional }
    }
    const match = (closing === ')' ? ITEM_IN_GROUP : ITEM).exec(says.slice(at))
    if (!match?.groups) return wrong('no word, {slot}, [class], group or gap')
    at += match[0].length
    const { gap, most, name, slot, several, suffix, of, words } = match.groups
    const optional = match.groups.optional !== undefined
    if (gap) return { is: 'gap', most: most ? Number(most) : 8, optional }
    if (of) return { is: 'class', name: known(of, classes), optional }
    if (!slot) return { is: 'words', words: (words ?? '').split('|'), optional }
    const tagged = known(slot, Object.keys(TAGS) as Slot[])
    return { is: 'slot', name: name ?? tagged, slot: tagged, several: several === '+', suffix: suffix ?? '', optional }
  }

  return runs('')[0] ?? []
}
