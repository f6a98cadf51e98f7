import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readFiles, readFolder } from '../src/shelf.ts'

const GOOD = 'On May 4, 2020, Alpha, Inc. and Beta AG entered into a license agreement.\n'

const root = mkdtempSync(join(tmpdir(), 'upfront-shelf-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A folder with these files; a name that ends in a slash is a folder in it. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(root, 'folder-'))
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) mkdirSync(join(path, name), { recursive: true })
    else {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
  return path
}

const shown = async (path: string) => {
  const { documents, refusals } = await readFolder(path)
  return { filings: documents.map((one) => one.filing), refusals: refusals.map((one) => one.refused) }
}

describe('readFolder', () => {
  test.each<[string, Record<string, string | Uint8Array>, string[], RegExp[]]>([
    ['.txt and .md files, in any case', { 'a.txt': GOOD, 'b.md': GOOD, 'C.TXT': GOOD }, ['C.TXT', 'a.txt', 'b.md'], []],
    [
      'pages, and any of them packed',
      {
        'a.htm': `<html><p>${GOOD}</p></html>`,
        'b.HTML': `<html><p>${GOOD}</p></html>`,
        'c.htm.gz': gzipSync(`<html><p>${GOOD}</p></html>`),
        'd/e.txt.gz': gzipSync(GOOD),
        'f.pdf.gz': gzipSync(GOOD),
      },
      ['a.htm', 'b.HTML', 'c.htm.gz', 'd/e.txt.gz'],
      [],
    ],
    [
      'folders in it, in the order of paths',
      { 'b.txt': GOOD, 'a/z.txt': GOOD, 'a/b/c.txt': GOOD },
      ['a/b/c.txt', 'a/z.txt', 'b.txt'],
      [],
    ],
    ['no other files', { 'a.txt': GOOD, 'a.pdf': '%PDF', 'notes.txt.bak': GOOD, txt: GOOD }, ['a.txt'], []],
    ['no folder that is named like a file', { 'a.txt': GOOD, 'b.txt/': '' }, ['a.txt'], []],
    [
      'all but what is no filing',
      { 'a.txt': '', 'b.txt': GOOD, 'c.txt': '1,2,3' },
      ['b.txt'],
      [/^a\.txt is empty/, /^c\.txt is no filing/],
    ],
    ['nothing, and says so', { 'a.pdf': '%PDF' }, [], [/^The folder of filings .* holds no filing \(\.htm, .*\)\.$/]],
  ])('reads %s', async (_, files, filings, refusals) => {
    const read = await shown(folder(files))
    expect(read.filings).toEqual(filings)
    expect(read.refusals).toEqual(refusals.map((one) => expect.stringMatching(one)))
  })

  test.each<[string, (path: string) => string]>([
    ['with a slash', (path) => `${path}/`],
    ['relatively', (path) => relative(process.cwd(), path)],
    ['in a roundabout way', (path) => `${path}/a/../.`],
  ])('names filings the same where the folder is named %s', async (_, named) => {
    expect((await shown(named(folder({ 'a/b.txt': GOOD, 'c.txt': GOOD })))).filings).toEqual(['a/b.txt', 'c.txt'])
  })

  test('names the link that leads nowhere', async () => {
    const path = folder({ 'a.txt': GOOD })
    symlinkSync('gone', join(path, 'b.txt'))
    expect(await shown(path)).toEqual({
      filings: ['a.txt'],
      refusals: ["b.txt can't be read: there is none of that name"],
    })
  })

  test.each<[string, string, string]>([
    ['is not there', 'none', 'there is none of that name'],
    ['is a file', 'a.txt', 'it is a file, not a folder'],
  ])('ends with a sentence where the folder %s', async (_, name, reason) => {
    const path = join(folder({ 'a.txt': GOOD }), name)
    await expect(readFolder(path)).rejects.toThrow(
      `The folder of filings ${path} can't be read: ${reason}. Name one that holds filings (.htm, .html, .txt, .md, or these packed as .gz) with --filings.`,
    )
  })
})

describe('readFiles', () => {
  test('reads what can be read, in the order given, and names the rest', async () => {
    const path = folder({ 'b.txt': GOOD, 'a.other': GOOD, 'empty.txt': '', 'in/': '' })
    const files = ['b.txt', 'none.txt', 'in', 'empty.txt', 'a.other'].map((name) => join(path, name))
    const { documents, refusals } = await readFiles(files)
    expect(documents.map((one) => one.filing)).toEqual([files[0], files[4]])
    expect(refusals.map((one) => one.refused)).toEqual([
      `${files[1]} can't be read: there is none of that name`,
      `${files[2]} can't be read: it is a folder, not a file`,
      expect.stringContaining(`${files[3]} is empty`),
    ])
  })

  test('tells after each file how many are done', async () => {
    const path = folder({ 'a.txt': GOOD, 'b.txt': '' })
    const told: string[] = []
    await readFolder(path, (done, of) => told.push(`${done}/${of}`))
    expect(told).toEqual(['1/2', '2/2'])
  })
})
