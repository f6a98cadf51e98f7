import { beginsWord, mayEnd, nextWord } from './boundary.ts'
import { CLASSES } from './classes.ts'
import { LETTER, runsByLetter, wordsByLetter } from './firsts.ts'
import { skipAhead, skipBehind } from './gap.ts'
import type { Node, Run } from './grammar.ts'
import { type Rest, remembering, step } from './search.ts'
import { FILLER, type Slot, TAGS } from './signs.ts'
import { phraseWord, wordEnd } from './words.ts'

/** What the parts of a phrase have in common. */
interface Whole {
  /** The sign of the value that it is about: its gaps skip no other one. */
  readonly value: string
  /** How many parts remember where they fail. */
  parts: number
}

/** Makes of a phrase what looks for it at a position. */
export function compile(run: Run, value: Slot | undefined): Rest {
  return compileRun(run, { value: value ? TAGS[value] : '', parts: 0 }, (search, at) => {
    if (!mayEnd(search.masked.text, at)) return false
    search.end = at
    return true
  })
}

/**
 * A run, from one of its nodes on: each node is given the rest that must stand behind it. A node brings along the space
 * before it; one that comes before any that must be there, the space behind it. The rest is compiled when it is first
 * needed, which most rests never are.
 */
function compileRun(run: Run, whole: Whole, after: Rest, from = 0, begun = false): Rest {
  const node = run[from]
  if (!node) return after
  const begins = begun || !(node.is === 'gap' || node.optional)
  let made: Rest | undefined
  return compileNode(node, begun, whole, (search, at) => {
    made ??= compileRun(run, whole, after, from + 1, begins)
    return made(search, at)
  })
}

function compileNode(node: Node, begun: boolean, whole: Whole, rest: Rest): Rest {
  if (node.is === 'gap') {
    const skip = begun ? skipAhead : skipBehind
    return remembering(whole.parts++, skip(node.most, whole.value, rest))
  }
  if (begun) {
    const one = compileOne(node, whole, rest)
    return (search, at) => {
      const word = nextWord(search.masked.text, at)
      return (word >= 0 && one(search, word)) || (node.optional && rest(search, at))
    }
  }
  if (!node.optional) return compileOne(node, whole, rest)
  const one = compileOne(node, whole, (search, at) => {
    const word = nextWord(search.masked.text, at)
    return word >= 0 && rest(search, word)
  })
  return (search, at) => one(search, at) || rest(search, at)
}

function compileOne(node: Exclude<Node, { is: 'gap' }>, whole: Whole, rest: Rest): Rest {
  switch (node.is) {
    case 'words': {
      const words = wordsByLetter(node.words.map(phraseWord))
      return (search, at) => {
        const likely = words[search.masked.lower.charCodeAt(at) & LETTER]
        if (!likely) return false
        for (const word of likely) {
          const end = wordEnd(word, search.masked.lower, at)
          if (end >= 0 && rest(search, end)) return true
        }
        return false
      }
    }
    case 'group': {
      const runs = runsByLetter(node.runs.map((run) => ({ run, stands: compileRun(run, whole, rest) })))
      return (search, at) => {
        const likely = runs[search.masked.lower.charCodeAt(at) & LETTER]
        if (!likely) return false
        for (const { stands } of likely) if (stands(search, at)) return true
        return false
      }
    }
    case 'capture':
      return compileCapture(node.run, whole, rest)
    case 'class': {
      const ends = CLASSES[node.name]
      if (!ends) throw new SyntaxError(`there is no class [${node.name}]`)
      return remembering(whole.parts++, (search, at) => {
        const { text } = search.masked
        return beginsWord(text, at) && ends(text, at).some((end) => step(search) && rest(search, end))
      })
    }
    case 'slot':
      return compileSlot(node, rest)
  }
}

function compileCapture(run: Run, whole: Whole, rest: Rest): Rest {
  const inner = compileRun(run, whole, (search, end) => {
    search.captured = { start: search.captureFrom, end }
    if (rest(search, end)) return true
    search.captured = null
    return false
  })
  return (search, at) => {
    search.captureFrom = at
    return inner(search, at)
  }
}

interface SlotNode {
  readonly name: string
  readonly slot: Slot
  readonly several: boolean
  readonly suffix: string
}

function compileSlot({ name, slot, several, suffix }: SlotNode, rest: Rest): Rest {
  const sign = TAGS[slot]
  const more = new RegExp(`(?:,|,?\\s+(?:or|and|to))\\s+(?:up to\\s+)?${sign}${FILLER}*`, 'iy')
  return (search, from) => {
    const { text } = search.masked
    const at = text[from] === sign || slot === 'party' ? from : behindBound(text, from)
    if (text[at] !== sign) return false
    let end = at + 1
    while (text[end] === FILLER) end++
    const ends = [end]
    for (more.lastIndex = end; several && more.test(text); ) ends.push(more.lastIndex)
    for (const end of ends.reverse()) {
      if (!text.startsWith(suffix, end)) continue
      search.slots.push({ name, slot, start: at, end })
      if (rest(search, end + suffix.length)) return true
      search.slots.pop()
    }
    return false
  }
}

/** "of approximately $55 million" is "of {money}": what bounds a value stands before it, and the value knows it. */
const BOUND = /(?:(?:approximately|about|nearly|roughly|around|almost|an aggregate of|a total of)\s+){1,2}/iy

function behindBound(text: string, at: number): number {
  BOUND.lastIndex = at
  return at + (BOUND.exec(text)?.[0].length ?? 0)
}
