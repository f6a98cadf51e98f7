import type { Library } from '../domain/library.ts'
import type { Ask } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'
import { has, type Mark, senseOf } from './marks.ts'

/** What a question asks of a deal, and what it wants where it names no term. */
export interface Asked {
  readonly asks: readonly Ask[]
  readonly wants: Wanted | null
}

/**
 * Reads what a question asks of a deal. Words that "and" or a comma parts are asked apart. Within such a part a vague word
 * only says what is wanted of a firm one: "renewal cost" asks for the amount of a renewal.
 */
export function readAsks(parts: readonly (readonly Mark[])[], marks: readonly Mark[], library: Library): Asked {
  const asks: Ask[] = []
  const add = (ask: Ask): void => {
    if (!asks.some((one) => one.terms[0] === ask.terms[0] && one.sort === ask.sort)) asks.push(ask)
  }
  let wanting: Wanted | null = null
  for (const part of parts) {
    const said = wantedIn(part)
    const found = asksIn(part, said ?? wanting)
    found.forEach(add)
    if (found.length === 0 && parts.length > 1 && part.some(isDate)) dating(library).forEach(add)
    else wanting = found.length > 0 ? null : (said ?? wanting)
  }
  const firm = asks.filter((ask) => !ask.vague)
  if (asks.length > 0) return { asks: parts.length > 1 || firm.length === 0 ? asks : firm, wants: null }
  if (wanting === 'date' && !has(marks, 'cover')) return { asks: dating(library), wants: null }
  const lasting = wanting === 'length' ? library.terms.filter((term) => term.figure === 'duration').slice(0, 1) : []
  if (lasting.length > 0)
    return { asks: lasting.map((term) => ({ terms: [term], wants: 'length', sort: null, vague: true })), wants: null }
  return { asks: [], wants: wanting ?? (has(marks, 'money') ? 'amount' : null) }
}

const isDate = (mark: Mark): boolean => /^dates?$/i.test(mark.typed)

function asksIn(part: readonly Mark[], said: Wanted | null): Ask[] {
  const named = part.flatMap((mark) => {
    const meant = mark.meanings.flatMap((one) => (one.is === 'term' ? [one] : []))
    const [first, ...others] = meant
    if (!first) return []
    const terms: [Term, ...Term[]] = [first.term, ...others.map((one) => one.term)]
    const vague = meant.every((one) => one.vague)
    return [{ terms, wants: first.wants, sort: first.sort, vague, money: first.term.figure === 'money' }]
  })
  const firm = named.filter((one) => !one.vague)
  const vague = named.filter((one) => one.vague)
  const amount = has(part, 'money') || vague.some((one) => one.money && one.wants === null)
  const wanted = vague.find((one) => one.wants !== null)?.wants ?? null
  if (firm.length === 0)
    return vague
      .slice(0, 1)
      .map(({ terms, wants, sort }) => ({ terms, wants: wants ?? asFor(terms, said), sort, vague: true }))
  return firm.map(({ terms, wants, sort }) => {
    // "how much was paid at signing": a sum of money is no date, whatever the word for the date is
    const dated = amount && terms[0].figure === 'date'
    return {
      terms,
      wants: dated ? 'amount' : (wants ?? wanted ?? (amount ? 'amount' : null) ?? said),
      sort,
      vague: false,
    }
  })
}

/** "When" and "who" want something of a vague term too; "how much" of a price wants the price. */
const asFor = (terms: readonly Term[], said: Wanted | null): Wanted | null =>
  said === 'amount' && terms[0]?.figure === 'money' ? null : said

function wantedIn(part: readonly Mark[]): Wanted | null {
  const words = part.map((mark) => senseOf(mark, 'wants')?.wants).filter((wants) => wants !== undefined)
  return words.find((wants) => wants !== 'who') ?? words[0] ?? claimed(part)
}

/** A value in the question wants its like: "are the royalties 5 %" wants a rate. */
function claimed(part: readonly Mark[]): Wanted | null {
  const value = part.find((mark) => mark.value)?.value
  return value?.type === 'percent' ? 'rate' : value?.type === 'duration' ? 'length' : null
}

/** "when was the Genentech deal", "deal date": whatever dates a deal, the surest first. */
function dating(library: Library): Ask[] {
  const [first, ...others] = library.terms
    .filter((term) => term.datesDeal !== undefined)
    .sort((a, b) => (a.datesDeal ?? 0) - (b.datesDeal ?? 0))
  return first ? [{ terms: [first, ...others], wants: 'date', sort: null, vague: true }] : []
}
