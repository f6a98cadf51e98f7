import { type Document, HEADER_FIELDS, type HeaderFieldName, type Section } from '../../domain/document.ts'
import { oneLine } from './line.ts'

const LABELS: Record<HeaderFieldName, string> = {
  registrant: 'registrant',
  form: 'form',
  reportDate: 'date of report',
  fileNumber: 'file number',
  irsNumber: 'IRS number',
  state: 'state',
  address: 'address',
  telephone: 'telephone',
  ticker: 'ticker',
  exchange: 'exchange',
  accessionNumber: 'accession number',
  cik: 'CIK',
  filedDate: 'filed',
  industry: 'industry (SIC)',
  formerName: 'former name',
}
const LABEL = 16

/** Characters of a section without a title that show what it begins with. */
const BEGINNING = 60

/** A document as an outline: what its cover states, then each section with its length, and what stands out in it. */
export function outline(document: Document): string {
  const header = HEADER_FIELDS.flatMap((name) => {
    const field = document.header[name]
    return field ? [`  ${LABELS[name].padEnd(LABEL)}  ${oneLine(field.value)}`] : []
  })
  const longest = Math.max(...document.sections.map((section) => lengthOf(section).length))
  const sections = document.sections.flatMap((section) => {
    const inset = ' '.repeat(LABEL + longest + 6)
    return [
      `  ${section.name.padEnd(LABEL)}  ${lengthOf(section).padStart(longest)}  ${titleOf(section, document.text)}`,
      ...section.parts.map((part) => `${inset}· ${oneLine(part.heading)}`),
      ...section.signers.map(({ name, title }) => `${inset}· signed by ${title ? `${name}, ${title}` : name}`),
    ]
  })
  return [document.filing, ...header, ...(header.length > 0 ? [''] : []), ...sections].join('\n')
}

const lengthOf = ({ start, end }: Section): string => `${end - start} characters`

function titleOf({ title, body }: Section, text: string): string {
  if (title) return oneLine(title)
  const beginning = oneLine(text.slice(body.start, body.end))
  return beginning.length > BEGINNING ? `“${beginning.slice(0, BEGINNING)}…”` : `“${beginning}”`
}
