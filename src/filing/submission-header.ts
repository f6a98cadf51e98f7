import type { Header, HeaderField, HeaderFieldName } from '../domain/document.ts'
import { group, present } from './cover.ts'

/** What EDGAR puts above a submission: "COMPANY CONFORMED NAME:\t\t\tENTRADA NETWORKS INC". */
const LABELS: readonly (readonly [HeaderFieldName, string])[] = [
  ['accessionNumber', 'ACCESSION NUMBER'],
  ['form', 'CONFORMED SUBMISSION TYPE'],
  ['registrant', 'COMPANY CONFORMED NAME'],
  ['fileNumber', 'SEC FILE NUMBER'],
  ['irsNumber', 'IRS NUMBER'],
  ['irsNumber', 'EIN'],
  ['state', 'STATE OF INCORPORATION'],
  ['telephone', 'BUSINESS PHONE'],
]
/** It stands in so many characters. */
const LONGEST = 20_000
const ACCESSION = /(?<![\d-])\d{10}-\d{2}-\d{6}(?![\d-])/

/** What EDGAR's own header states, where the text begins with one. */
export function submissionHeader(text: string): Header {
  const head = text.slice(0, LONGEST)
  const found: { [name in HeaderFieldName]?: HeaderField | null } = { accessionNumber: group(ACCESSION.exec(head)) }
  for (const [name, label] of LABELS) {
    found[name] ??= group(new RegExp(`^[ \\t]{0,20}${label}:[ \\t]*(\\S[^\\r\\n]{0,100})`, 'm').exec(head))
  }
  return present(found)
}

/** CIK and accession number in a file's name: "1000695_8K_2001_0000950117-01-500102.txt". */
const FILE_NAME = /(?:^|\/)(\d{1,10})_[^/]*?(\d{10}-\d{2}-\d{6})/

/** The filing's address at the SEC, or null where its accession number or its filer's number is not known. */
export function addressOf(filing: string, text: string): string | null {
  const head = text.slice(0, LONGEST)
  const named = FILE_NAME.exec(filing)
  const accession = ACCESSION.exec(head)?.[0] ?? named?.[2]
  const filer = /CENTRAL INDEX KEY:\s*(\d{1,10})/.exec(head)?.[1] ?? named?.[1]
  if (!accession || !filer) return null
  return `https://www.sec.gov/Archives/edgar/data/${Number(filer)}/${accession.replaceAll('-', '')}/${accession}-index.htm`
}
