import type { Document, Sentence } from '../domain/document.ts'
import { addressOf } from './address.ts'
import { decode } from './decode.ts'
import { foreignBytes, foreignText } from './formats/foreign.ts'
import type { Rendering } from './formats/format.ts'
import { formatOf } from './formats/index.ts'
import { headerOf } from './header.ts'
import { linesOf } from './lines.ts'
import { isProse, mayHoldProse } from './prose.ts'
import { MOST_MEGABYTES, type Refusal, refuse } from './refusal.ts'
import { sectionsOf } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import { unpack } from './unpack.ts'

export { isRefusal, type Refusal } from './refusal.ts'

/**
 * Reads a file of a filing: its plain text, and where in it everything stands.
 * @param filing path inside the folder of filings; names the document in every citation
 * @returns the document, or a refusal that says what is the matter and what is accepted
 */
export function readFiling(filing: string, packed: Uint8Array): Document | Refusal {
  if (packed.length > MOST_MEGABYTES * 1024 * 1024) return refuse(filing, `is larger than ${MOST_MEGABYTES} MB`)
  const bytes = unpack(packed)
  if (typeof bytes === 'string') return refuse(filing, bytes)
  const binary = foreignBytes(bytes)
  if (binary) return refuse(filing, `seems to be ${binary}`)
  const content = decode(bytes)
  const foreign = foreignText(content)
  if (foreign) return refuse(filing, `seems to be ${foreign}`)
  return readText(filing, formatOf(content, filing).render(content))
}

const NO_PROSE = 'is no filing: it has no sentence in prose'

function readText(filing: string, { text, documents, tagged }: Rendering): Document | Refusal {
  if (text.trim() === '') return refuse(filing, 'is empty')
  if (!mayHoldProse(text)) return refuse(filing, NO_PROSE)
  const lines = linesOf(text)
  const lined = sectionsOf(text, lines, documents)
  const { sections, sentences } = sentencesIn(text, lines, lined)
  if (!sentences.some((one) => reads(text, one))) return refuse(filing, NO_PROSE)
  const stated = headerOf(text, lines, sections, tagged)
  return { filing, text, url: addressOf(filing, stated.header, stated.hidden), ...stated, sections, sentences }
}

const reads = (text: string, { start, end }: Sentence): boolean =>
  isProse(text.slice(start, Math.min(end, start + 400)))
