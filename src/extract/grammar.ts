import { type Slot, TAGS } from './signs.ts'

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

/** Words; in a group a "|" ends them, for there it stands between runs. */
const WORDS = /[^\s()<>{}[\]?.][^\s()<>{}[\]?]*/y
const WORDS_IN_GROUP = /[^\s()<>{}[\]?|.][^\s()<>{}[\]?|]*/y
const ITEM =
  /(?:(?<gap>\.\.\.(?<most>\d*))|\{(?:(?<name>\w+):)?(?<slot>\w+)(?<several>\+?)\}(?<suffix>'s)?|\[(?<of>\w+)\])/y

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
      if (inner.some((run) => run.every((one) => one.optional))) wrong('an alternative that can be empty')
      return group
        ? { is: 'group', runs: inner, optional: optional() }
        : { is: 'capture', run: inner[0] ?? [], optional: optional() }
    }
    const pattern = closing === ')' ? WORDS_IN_GROUP : WORDS
    pattern.lastIndex = at
    if (pattern.test(says)) {
      const words = says.slice(at, pattern.lastIndex).split('|')
      at = pattern.lastIndex
      return { is: 'words', words, optional: optional() }
    }
    ITEM.lastIndex = at
    const match = ITEM.exec(says)
    if (!match?.groups) return wrong('no word, {slot}, [class], group or gap')
    at = ITEM.lastIndex
    const { gap, most, name, slot, several, suffix, of } = match.groups
    if (gap) return { is: 'gap', most: most ? Number(most) : 8, optional: optional() }
    if (of) return { is: 'class', name: known(of, classes), optional: optional() }
    const tagged = known(slot ?? '', Object.keys(TAGS) as Slot[])
    const called = { name: name ?? tagged, slot: tagged, several: several === '+', suffix: suffix ?? '' }
    return { is: 'slot', ...called, optional: optional() }
  }

  function optional(): boolean {
    const found = says[at] === '?'
    if (found) at++
    return found
  }

  return runs('')[0] ?? []
}
