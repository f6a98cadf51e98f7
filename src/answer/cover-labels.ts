import type { CoverField } from '../domain/reading.ts'

/** What each cover field is called in an answer. */
export const COVER_LABELS: Record<CoverField, string> = {
  registrant: 'registrant',
  form: 'form',
  reportDate: 'date of report',
  fileNumber: 'Commission file number',
  irsNumber: 'IRS employer identification number',
  state: 'state of incorporation',
  address: 'address',
  telephone: 'telephone number',
  ticker: 'ticker',
  exchange: 'exchange',
  accessionNumber: 'accession number',
  cik: 'Central Index Key (CIK)',
  filedDate: 'filing date',
  industry: 'industry (SIC)',
  formerName: 'former name',
  signers: 'signatures',
  items: 'items',
  exhibits: 'exhibits',
  filing: 'filing',
}
