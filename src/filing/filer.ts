import type { HeaderField } from '../domain/document.ts'
import { group } from './cover.ts'

/** "ImmunoGen, Inc.\n(Registrant)" */
const SIGNED = /([^\n]{2,100})\r?\n\s{0,100}\(Registrant\)/i
/** "Press release of ImmunoGen, Inc. dated July 11, 2006", "News release issued by X on May 8, 2000" */
const RELEASE_OF =
  /\b(?:press|news) release (?:of|by|issued by)\s{1,9}([A-ZÀ-Þ][^\n;:]{1,80}?),?\s{1,9}(?:dated|issued|announcing|entitled|titled|on)\b/iu
/** "Northwind Corp. (the “Company”)", "X, Inc. (Nasdaq: X, “Registrant”)" */
const DEFINED = /,?\s{1,9}\([^()\n]{0,60}?(?:the\s+)?["“]\s?(?:Company|Registrant)\s?[”"]\)/
/** "Northwind Corp. issued a press release" */
const ISSUED = /\s{1,9}issued an?\s+(?:press|news)\s+release\b/i
/** A name at the end of a stretch: "On May 8, 2000, ImmunoGen, Inc." */
const NAME_AT_END =
  /([A-ZÀ-Þ][A-Za-zÀ-ɏ\d&.’'-]*(?:(?: |, (?=Inc|Corp|Ltd|Limited|LLC|L\.|S\.A|N\.V|Co\.))[A-ZÀ-Þ][A-Za-zÀ-ɏ\d&.’'-]*){0,5})$/u
/** No name is longer. */
const LONGEST_NAME = 120
const NO_NAME = /^(?:the |our |its |this )|^(?:company|registrant|we|it)$/i

/** Who files, from what a filing without a cover says: its signature, its list of exhibits, whose press release it is. */
export function filer(text: string): HeaderField | null {
  const head = text.slice(0, 200_000)
  const candidates = [
    group(SIGNED.exec(head)),
    group(RELEASE_OF.exec(head)),
    nameBefore(head, DEFINED.exec(head)),
    nameBefore(head, ISSUED.exec(head)),
  ]
  return candidates.find((one) => one && !NO_NAME.test(one.value) && /^[A-ZÀ-Þ\d]/u.test(one.value)) ?? null
}

function nameBefore(text: string, match: RegExpExecArray | null): HeaderField | null {
  if (!match) return null
  const from = Math.max(0, match.index - LONGEST_NAME)
  return group(NAME_AT_END.exec(text.slice(from, match.index)), from)
}
