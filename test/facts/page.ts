import type { Case, FactKind } from '../../src/extract/index.ts'
import { writeValue } from '../../src/values/index.ts'

/** How many examples of a kind the page shows. */
const EXAMPLES = 3

/** The page that lists every kind of fact: what people call it, what its value is, how filings say it. */
export function factsPage(kinds: readonly FactKind[], casesOf: (kind: string) => readonly Case[]): string {
  return [
    '# Kinds of fact',
    '',
    'Made from the code by `npx vitest run test/facts -u`; a test fails where it is not up to date. How a kind is added:',
    '[CONTRIBUTING.md](../CONTRIBUTING.md). The phrases in which the rules are written: [design.md](design.md).',
    '',
    ...kinds.flatMap((kind) => section(kind, casesOf(kind.kind))),
  ].join('\n')
}

function section(kind: FactKind, cases: readonly Case[]): string[] {
  const words = kind.asked.map((one) => (typeof one === 'string' ? one : one.words))
  const dos = cases.filter(({ states }) => states.length > 0)
  const [not] = cases.filter(({ states }) => states.length === 0)
  return [
    `## ${kind.kind}`,
    '',
    `${kind.label.charAt(0).toUpperCase()}${kind.label.slice(1)}. Value: ${kind.figure ?? 'text'}. Read by ${count(kind.rules.length, 'rule')}.`,
    '',
    `Asked for as: ${words.map((one) => `“${one}”`).join(', ')}.`,
    '',
    ...dos.slice(0, EXAMPLES).map(example),
    ...(not ? [`- ${escaped(not.text)} → nothing`] : []),
    '',
  ]
}

const example = ({ text, states }: Case): string =>
  `- ${escaped(text)
    .replace(/«/g, '**')
    .replace(/»/g, '**')
    .replace(/\*{4,}/g, '**')} → ${states.map((value) => escaped(writeValue(value))).join('; ')}`

const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/([*_<>[\]|])/g, '\\$1')

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
