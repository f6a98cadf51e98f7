import type { Header, Hidden } from '../domain/document.ts'

const ACCESSION = /(?<![\d-])\d{10}-\d{2}-\d{6}(?![\d-])/
/** CIK and accession number in a file's name: "1000695_8K_2001_0000950117-01-500102.txt". */
const FILE_NAME = /(?:^|\/)(\d{1,10})_[^/]*?(\d{10}-\d{2}-\d{6})/

/** The filing's address at the SEC, or null where its accession number or its filer's number is not known. */
export function addressOf(filing: string, header: Header, hidden: Hidden): string | null {
  const named = FILE_NAME.exec(filing)
  const accession = header.accessionNumber?.value ?? named?.[2] ?? ACCESSION.exec(filing)?.[0]
  const filer = header.cik?.value ?? hidden.cik ?? named?.[1]
  if (!accession || !filer) return null
  return `https://www.sec.gov/Archives/edgar/data/${Number(filer)}/${accession.replaceAll('-', '')}/${accession}-index.htm`
}
