import { type Document, type Filer, HEADER_FIELDS, type HeaderFieldName, type Section } from '../../domain/document.ts'
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

/** Characters of a section, or of the address of a filer, that show what it begins with. */
const BEGINNING = 80

/** A document as an outline: what its header states, then each section with its length, its first words, its parts. */
export function outline(document: Document): string {
  const header = headerLines(document)
  const longest = Math.max(...document.sections.map((section) => lengthOf(section).length))
  const sections = document.sections.flatMap((section) => sectionLines(section, document.text, longest))
  const url = document.url ? [`  ${document.url}`] : []
  return [document.filing, ...url, ...header, ...(header.length > 0 ? [''] : []), ...sections].join('\n')
}

function headerLines({ header, filers, securities, declaredItems, hidden }: Document): string[] {
  const line = (label: string, value: string): string => `  ${label.padEnd(LABEL)}  ${oneLine(value)}`
  const [, ...others] = filers
  const [, ...otherClasses] = securities
  return [
    ...HEADER_FIELDS.flatMap((name) => {
      const field = header[name]
      return field ? [line(LABELS[name], field.value)] : []
    }),
    ...(hidden.cik && !header.cik ? [line(LABELS.cik, `${hidden.cik} (tagged, not shown in the text)`)] : []),
    ...(filers[0]?.formerNames.slice(1) ?? []).map(({ value }) => line('', value)),
    ...otherClasses.map(({ title, symbol, exchange }) =>
      line('also listed', [symbol, title, exchange].flatMap((field) => field?.value ?? []).join(' · ')),
    ),
    ...(declaredItems.length > 0 ? [line('items declared', declaredItems.map(({ value }) => value).join(' · '))] : []),
    ...others.map((filer) => line(filer.role, filerLine(filer))),
  ]
}

const filerLine = ({ header, address }: Filer): string =>
  [header.registrant?.value, header.cik && `CIK ${header.cik.value}`, address.map(({ value }) => value).join(', ')]
    .filter(Boolean)
    .join(' · ')

function sectionLines(section: Section, text: string, longest: number): string[] {
  const { name, title, parts, signers, signed } = section
  const inset = ' '.repeat(LABEL + longest + 6)
  const first = section.type === 'file' ? `${title} (not read)` : oneLine(title) || beginningOf(section, text)
  return [
    `  ${name.padEnd(LABEL)}  ${lengthOf(section).padStart(longest)}  ${first}`,
    ...(title && section.type !== 'file' && section.body.start < section.end
      ? [`${inset}${beginningOf(section, text)}`]
      : []),
    ...parts.map((part) => `${inset}· ${oneLine(part.heading)}`),
    ...signers.map(({ name, title }) => `${inset}· signed by ${title ? `${name}, ${title}` : name}`),
    ...(signed ? [`${inset}· ${oneLine(signed.value)}`] : []),
  ]
}

const lengthOf = ({ start, end }: Section): string => `${end - start} characters`

function beginningOf({ body }: Section, text: string): string {
  const beginning = oneLine(text.slice(body.start, Math.min(body.end, body.start + 10 * BEGINNING)))
  return beginning.length > BEGINNING ? `“${beginning.slice(0, BEGINNING)}…”` : `“${beginning}”`
}
