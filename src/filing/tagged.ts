import type { Header, HeaderField, HeaderFieldName, Hidden, Security } from '../domain/document.ts'
import { NOTHING, present } from './cover.ts'
import type { Tagged } from './formats/format.ts'

/** What the cover's facts of inline XBRL are called: the taxonomy "Document and Entity Information" of the SEC. */
const FIELDS: Readonly<Record<string, HeaderFieldName>> = {
  'dei:EntityRegistrantName': 'registrant',
  'dei:EntityCentralIndexKey': 'cik',
  'dei:DocumentType': 'form',
  'dei:DocumentPeriodEndDate': 'reportDate',
  'dei:EntityFileNumber': 'fileNumber',
  'dei:EntityTaxIdentificationNumber': 'irsNumber',
  'dei:EntityIncorporationStateCountryCode': 'state',
  'dei:EntityInformationFormerLegalOrRegisteredName': 'formerName',
  'dei:TradingSymbol': 'ticker',
  'dei:SecurityExchangeName': 'exchange',
}
const ADDRESS = /^dei:EntityAddress(?!Country)/
const TELEPHONE = /^dei:(?:CountryRegion|CityAreaCode|LocalPhoneNumber)$/
const SECURITY: Readonly<Record<string, keyof Security>> = {
  'dei:Security12bTitle': 'title',
  'dei:TradingSymbol': 'symbol',
  'dei:SecurityExchangeName': 'exchange',
}
/** The header that inline XBRL tags on a cover, the first filer's where there are several. */
export function taggedHeader(text: string, tagged: readonly Tagged[]): Header {
  const found: { [name in HeaderFieldName]?: HeaderField | null } = {
    address: around(text, tagged, ADDRESS),
    telephone: withBracket(text, around(text, tagged, TELEPHONE)),
  }
  for (const fact of tagged) {
    const name = FIELDS[fact.name]
    if (name) found[name] ??= placed(fact)
  }
  return present(found)
}

/** What the cover's facts say that are not shown. */
export function hiddenHeader(tagged: readonly Tagged[]): Hidden {
  const value = (name: string): string | undefined => tagged.find((fact) => fact.name === name && !fact.span)?.value
  const cik = value('dei:EntityCentralIndexKey')
  const amendment = value('dei:AmendmentFlag')
  return { ...(cik ? { cik } : {}), ...(amendment ? { amendment: /^(?:true|1)$/i.test(amendment) } : {}) }
}

/** The securities that are tagged: a title, a symbol or an exchange that comes again begins the next one. */
export function taggedSecurities(tagged: readonly Tagged[]): Security[] {
  const securities: { -readonly [name in keyof Security]: Security[name] }[] = []
  for (const fact of tagged) {
    const name = SECURITY[fact.name]
    const field = placed(fact)
    if (!name || !field) continue
    const last = securities.at(-1)
    if (last && !last[name]) last[name] = field
    else securities.push({ [name]: field })
  }
  return securities
}

const placed = ({ value, span }: Tagged): HeaderField | null =>
  span && !NOTHING.test(value) ? { value, ...span } : null

/** The stretch that several facts stand in one after the other, each name once. */
function around(text: string, tagged: readonly Tagged[], names: RegExp): HeaderField | null {
  const seen = new Set<string>()
  let start = -1
  let end = -1
  for (const { name, span } of tagged) {
    if (!span || !names.test(name)) continue
    if (seen.has(name)) break
    seen.add(name)
    if (start < 0) start = span.start
    end = span.end
  }
  return start < 0 ? null : { value: text.slice(start, end), start, end }
}

/** "(781) 565-5000" where only "781" is tagged. */
function withBracket(text: string, field: HeaderField | null): HeaderField | null {
  if (!field?.value.includes(')') || text[field.start - 1] !== '(') return field
  return { value: `(${field.value}`, start: field.start - 1, end: field.end }
}
