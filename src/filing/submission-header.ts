import type { Filer, Header, HeaderField, HeaderFieldName } from '../domain/document.ts'

/** What EDGAR puts above a submission, by the names it has there: "COMPANY CONFORMED NAME:\t\t\tENTRADA NETWORKS INC". */
const FIELDS: Readonly<Record<string, HeaderFieldName>> = {
  'ACCESSION NUMBER': 'accessionNumber',
  'CONFORMED SUBMISSION TYPE': 'form',
  'CONFORMED PERIOD OF REPORT': 'reportDate',
  'FILED AS OF DATE': 'filedDate',
  'COMPANY CONFORMED NAME': 'registrant',
  'CENTRAL INDEX KEY': 'cik',
  'STANDARD INDUSTRIAL CLASSIFICATION': 'industry',
  'IRS NUMBER': 'irsNumber',
  EIN: 'irsNumber',
  'STATE OF INCORPORATION': 'state',
  'SEC FILE NUMBER': 'fileNumber',
  'BUSINESS PHONE': 'telephone',
  'FORMER CONFORMED NAME': 'formerName',
}
const ADDRESS = /^(?:STREET \d|CITY|STATE|ZIP)$/
const ROLES: Readonly<Record<string, Filer['role']>> = {
  FILER: 'filer',
  'SUBJECT COMPANY': 'subject company',
  'FILED BY': 'filed by',
}
const LINE = /^[ \t]*([A-Z][A-Z0-9 /-]{1,60}):[ \t]*([^\r\n]*)/gm
/** The header with its tag, or without: some who pass filings on strip the tags. */
const BEGINNING = /<(?:SEC|IMS)-HEADER>|^[ \t]*(?:ACCESSION NUMBER|COMPANY CONFORMED NAME|CONFORMED SUBMISSION TYPE):/m
/** Where the header ends, and how long it may be: a dozen filers stay far below. */
const END = /^<\/(?:SEC|IMS)-HEADER>|^<DOCUMENT>/m
const LONGEST = 200_000
const LONGEST_UNTAGGED = 5000

/** A submission's header: what it says of the submission, and of everyone who files. */
export interface SubmissionHeader {
  readonly header: Header
  readonly filers: readonly Filer[]
  readonly declaredItems: readonly HeaderField[]
}

const NONE: SubmissionHeader = { header: {}, filers: [], declaredItems: [] }

/** What EDGAR's own header states, where the text has one; the first filer's fields are the header's, too. */
export function submissionHeader(text: string): SubmissionHeader {
  if (!BEGINNING.test(text.slice(0, 2000))) return NONE
  const head = text.slice(0, LONGEST)
  const until = END.exec(head)?.index ?? Math.min(head.length, LONGEST_UNTAGGED)
  const header: Fields = {}
  const declaredItems: HeaderField[] = []
  const filers: Draft[] = []
  let group = ''
  for (const match of head.slice(0, until).matchAll(LINE)) {
    const [whole, label = '', rest = ''] = match
    const role = ROLES[label]
    if (role) filers.push({ role, header: {}, address: [], mailAddress: [], formerNames: [] })
    const value = rest.trim()
    if (value === '') {
      group = label
      continue
    }
    const start = match.index + whole.length - rest.length
    const field = { value, start, end: start + value.length }
    if (label === 'ITEM INFORMATION') declaredItems.push(field)
    else put(filers.at(-1) ?? { header }, group, label, field)
  }
  return { header: { ...filers[0]?.header, ...header }, filers, declaredItems }
}

type Fields = { -readonly [name in HeaderFieldName]?: HeaderField }

interface Draft {
  readonly role: Filer['role']
  readonly header: Fields
  readonly address: HeaderField[]
  readonly mailAddress: HeaderField[]
  readonly formerNames: HeaderField[]
}

function put(to: Pick<Draft, 'header'> & Partial<Draft>, group: string, label: string, field: HeaderField): void {
  if (ADDRESS.test(label)) (group === 'MAIL ADDRESS' ? to.mailAddress : to.address)?.push(field)
  const name = FIELDS[label]
  if (!name) return
  if (name === 'formerName') to.formerNames?.push(field)
  to.header[name] ??= field
}
