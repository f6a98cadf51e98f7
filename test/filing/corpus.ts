import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { decode } from '../../src/filing/decode.ts'

/** The folder of real filings with a `sections.jsonl`; another where UPFRONT_CORPUS names one. */
const FOLDER = process.env.UPFRONT_CORPUS
  ? resolve(process.env.UPFRONT_CORPUS)
  : fileURLToPath(new URL('../corpus/', import.meta.url))

/** An item as it is known: its number, and its first and last words ("" where unknown). */
export interface KnownItem {
  readonly item: string
  readonly begins: string
  readonly ends: string
}

export const corpusFiles: readonly string[] = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|html?)(?:\.gz)?$/.test(name))
  .sort()

export const corpusBytes = (name: string): Uint8Array => readFileSync(resolve(FOLDER, name))

/** A file's own content, unpacked and decoded. */
export function corpusContent(name: string): string {
  const bytes = corpusBytes(name)
  return decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

/** The known items of each filing, by the file's name without ".gz". */
export const knownItems: ReadonlyMap<string, readonly KnownItem[]> = new Map(
  readFileSync(resolve(FOLDER, 'sections.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { file, items } = JSON.parse(line) as { file: string; items: KnownItem[] }
      return [file, items]
    }),
)
