import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Document } from './domain/document.ts'
import { isRefusal, type Refusal, readFiling } from './filing/index.ts'

/** Files that were read, and those that were not, each with a sentence that says why. */
export interface Shelf {
  readonly documents: readonly Document[]
  readonly refusals: readonly Refusal[]
}

/** Told after each file how many are done. */
export type Progress = (done: number, of: number) => void

const SILENT: Progress = () => {}

/** What a folder of filings may hold; other files are passed over. */
const KINDS = '.htm, .html, .txt, .md, or these packed as .gz'
const READ = /\.(?:txt|md|html?)(?:\.gz)?$/i

/**
 * Reads every filing of a folder and of the folders in it, in the order of their paths.
 * @throws Error naming the folder where it is not there, can't be read, or is none
 */
export async function readFolder(folder: string, progress = SILENT): Promise<Shelf> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(
      `The folder of filings ${folder} can't be read: ${reason(error)}. Name one that holds filings (${KINDS}) with --filings.`,
    )
  })
  const paths = entries
    .filter((entry) => !entry.isDirectory() && READ.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  if (paths.length === 0) {
    const what = `holds no filing (${KINDS})`
    return { documents: [], refusals: [{ refused: `The folder of filings ${folder} ${what}.`, what }] }
  }
  const files = paths.map((path) => ({ path: join(folder, path), filing: path.replaceAll('\\', '/') }))
  return readAll(files, progress)
}

/** Reads these files; each is called in citations as it is named here. */
export const readFiles = (files: readonly string[], progress = SILENT): Promise<Shelf> =>
  readAll(
    files.map((file) => ({ path: file, filing: file })),
    progress,
  )

async function readAll(files: readonly { path: string; filing: string }[], progress: Progress): Promise<Shelf> {
  const documents: Document[] = []
  const refusals: Refusal[] = []
  for (const [i, { path, filing }] of files.entries()) {
    const read = await readOne(path).then(
      (bytes) => readFiling(filing, bytes),
      (error: unknown) => unreadable(filing, error),
    )
    if (isRefusal(read)) refusals.push(read)
    else documents.push(read)
    progress(i + 1, files.length)
  }
  return { documents, refusals }
}

function unreadable(filing: string, error: unknown): Refusal {
  const what = `can't be read: ${reason(error)}`
  return { refused: `${filing} ${what}`, what }
}

async function readOne(path: string): Promise<Uint8Array> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
  return readFile(path)
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is none of that name',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it is a file, not a folder',
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
