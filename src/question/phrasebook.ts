import type { KnownCompany, KnownThing, Library } from '../domain/library.ts'
import type { Term, Wanted } from '../domain/term.ts'
import { stem, wordsOf } from '../values/words.ts'
import { type Sense, VOCABULARY } from './vocabulary.ts'

/** What a run of words can mean in a question to this library. */
export type Meaning =
  | { readonly is: 'company'; readonly company: KnownCompany }
  | { readonly is: 'thing'; readonly thing: KnownThing }
  | {
      readonly is: 'term'
      readonly term: Term
      readonly wants: Wanted | null
      readonly vague: boolean
      readonly sort: string | null
    }
  | { readonly is: 'sense'; readonly sense: Sense }

export interface Entry {
  readonly words: readonly string[]
  readonly meanings: readonly Meaning[]
}

/** Everything that questions to a library can say, by the first word of each entry, longest first. */
export interface Phrasebook {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Every single word of it that names something, for spelling. */
  readonly words: ReadonlySet<string>
}

/** Puts together what words mean: names from the filings, the terms' own words, and the words of questions. */
export function phrasebook(library: Library): Phrasebook {
  const entries = new Map<string, { words: string[]; meanings: Meaning[] }>()
  const add = (words: readonly string[], meaning: Meaning): void => {
    if (words.length === 0) return
    const key = words.join(' ')
    const entry = entries.get(key)
    if (!entry) entries.set(key, { words: [...words], meanings: [meaning] })
    else if (!entry.meanings.some((one) => same(one, meaning))) entry.meanings.push(meaning)
  }
  for (const { words, senses } of VOCABULARY) for (const sense of senses) add(words, { is: 'sense', sense })
  for (const term of library.terms) {
    add(folded(term.label), { is: 'term', term, wants: null, vague: false, sort: null })
    for (const asked of term.asked) {
      const { words, wants = null, vague = false, sort = null } = typeof asked === 'string' ? { words: asked } : asked
      add(words.split(' '), { is: 'term', term, wants, vague, sort })
    }
  }
  for (const thing of library.things) add(folded(thing.name), { is: 'thing', thing })
  const fullNames = library.companies.map(({ name }) => folded(name).join(' '))
  for (const [words, company] of namesakesJoined(
    library.companies.flatMap((one) => waysToSay(one, fullNames).map((words) => [words, one] as const)),
  ))
    add(words, { is: 'company', company })
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const first = stem(entry.words[0] ?? '')
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    byFirst,
    words: new Set([...entries.values()].filter(({ meanings }) => meanings.some(names)).flatMap(({ words }) => words)),
  }
}

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded)

/** All names of a company, and the beginnings of its long name that no other company shares. */
function waysToSay(company: KnownCompany, all: readonly string[]): string[][] {
  const ways = [company.name, company.short, ...company.aliases, company.ticker ?? ''].map(folded)
  const long = ways[0] ?? []
  const own = long.join(' ')
  const beginnings = long
    .map((_, index) => long.slice(0, index + 1))
    .filter((words) => words.length > 1 || (words[0]?.length ?? 0) >= 5)
    .filter((words) => !all.some((other) => other !== own && other.startsWith(words.join(' '))))
  return [...ways, ...beginnings].filter((words) => words.join('').length > 1)
}

/** Where companies of different deals share a name, it means each of them: "Merck" of two countries. */
function namesakesJoined(named: readonly (readonly [string[], KnownCompany])[]): (readonly [string[], KnownCompany])[] {
  const byWords = new Map<string, KnownCompany[]>()
  for (const [words, company] of named) {
    const key = words.join(' ')
    const known = byWords.get(key) ?? []
    if (!known.includes(company)) byWords.set(key, [...known, company])
  }
  return named.map(([words, company]) => {
    const dealt = (byWords.get(words.join(' ')) ?? []).filter(({ deals }) => deals.length > 0)
    return [words, dealt.length > 1 ? joined(dealt) : (dealt[0] ?? company)] as const
  })
}

function joined(companies: readonly KnownCompany[]): KnownCompany {
  const [first] = companies as [KnownCompany]
  return {
    ...first,
    name: first.short,
    aliases: [...new Set(companies.flatMap(({ name, aliases }) => [name, ...aliases]))],
    ticker: null,
    tickerAt: null,
    deals: [...new Set(companies.flatMap(({ deals }) => deals))],
  }
}

const names = (meaning: Meaning): boolean =>
  meaning.is !== 'sense' || (meaning.sense.is !== 'empty' && meaning.sense.is !== 'choice')

function same(a: Meaning, b: Meaning): boolean {
  if (a.is === 'company' && b.is === 'company')
    return a.company === b.company || (a.company.deals.length > 0 && a.company.deals.join() === b.company.deals.join())
  if (a.is === 'thing' && b.is === 'thing') return a.thing === b.thing
  if (a.is === 'term' && b.is === 'term') return a.term === b.term
  return false
}
