import type { Heading } from './heading.ts'
import { type Line, words } from './lines.ts'

/** "SIGNATURE", "Signatures:", "S I G N A T U R E S" */
const HEADING = /^s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e(?:\s?s)?\s*[:.]?$/i
/** What the form itself says above the signature. */
const BY_THE_FORM = /^pursuant to the requirements of the securities/i
const SIGNED = /pursuant to the requirements|duly (?:caused|authorized)|\/s\/|^by:/i
/** The signature stands within so many lines of its heading; in a table of contents it does not. */
const REACH = 12

/** Where the signatures of the form itself begin, or null. `from` is the first line to look at. */
export function signaturesHeading(text: string, lines: readonly Line[], from: number): Heading | null {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    const first = text.charCodeAt(line.start) | 32
    if (first !== 115 && first !== 112) continue // s, p
    const own = words(text, line, 120)
    const titled = own.length < 30 && HEADING.test(own) && isSigned(text, lines, at)
    if (!titled && !BY_THE_FORM.test(own)) continue
    const next = titled ? at + 1 : at
    const body = titled ? (lines[at + 1]?.start ?? line.end) : line.start
    return { type: 'signatures', name: 'Signatures', title: '', line: at, next, body }
  }
  return null
}

function isSigned(text: string, lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + REACH)) {
    const own = words(text, line, 200)
    if (/^(?:exhibit index|index to exhibits|items?\s*\d)/i.test(own)) return false
    if (SIGNED.test(own)) return true
  }
  return false
}
