import { readFileSync } from 'node:fs'
import { openDesk } from '../../src/desk.ts'
import type { Desk } from '../../src/domain/desk.ts'
import type { Document } from '../../src/domain/document.ts'
import { readFolder } from '../../src/shelf.ts'

export const OWN_FILINGS = new URL('../../data/filings/', import.meta.url).pathname

/** The filings that come with the project, read. */
export const ownDocuments = async (): Promise<readonly Document[]> => (await readFolder(OWN_FILINGS)).documents

/** A desk over the filings that come with the project. */
export const ownDesk = async (): Promise<Desk> => openDesk(await ownDocuments())

export const ownText = (filing: string): string => readFileSync(OWN_FILINGS + filing, 'utf8')
