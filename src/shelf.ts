import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Document } from './domain/document.ts'
import { isRefusal, readFiling } from './filing/index.ts'

/** Files that were read, and a sentence for each that was not. */
export interface Shelf {
  readonly documents: readonly Document[]
  readonly refusals: readonly string[]
}

/** What a folder of filings may hold; other files are passed over. */
const READ = /\.(?:txt|md|html?)(?:\.gz)?$/i

/**
 * Reads every filing of a folder and of the folders in it, in the order of their paths.
 * @throws Error naming the folder where it is not there, can't be read, or is none
 */
export async function readFolder(folder: string): Promise<Shelf> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(
      `The folder of filings ${folder} can't be read: ${reason(error)}. Name one that holds .txt or .md files with --filings.`,
    )
  })
  const paths = entries
    .filter((entry) => !entry.isDirectory() && READ.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  const shelf = await readAll(paths.map((path) => ({ path: join(folder, path), filing: path.replaceAll('\\', '/') })))
  return paths.length > 0
    ? shelf
    : { documents: [], refusals: [`The folder of filings ${folder} holds no .txt or .md file.`] }
}

/** Reads these files; each is called in citations as it is named here. */
export const readFiles = (files: readonly string[]): Promise<Shelf> =>
  readAll(files.map((file) => ({ path: file, filing: file })))

async function readAll(files: readonly { path: string; filing: string }[]): Promise<Shelf> {
  const documents: Document[] = []
  const refusals: string[] = []
  for (const { path, filing } of files) {
    const bytes = await readOne(path).catch((error: unknown) => `${filing} can't be read: ${reason(error)}`)
    const read = typeof bytes === 'string' ? { refused: bytes } : readFiling(filing, bytes)
    if (isRefusal(read)) refusals.push(read.refused)
    else documents.push(read)
  }
  return { documents, refusals }
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
