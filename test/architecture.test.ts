import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FACT_KINDS } from '../src/facts/index.ts'

/** Source files by their path below src/. */
type Source = Readonly<Record<string, string>>

const SRC = new URL('../src/', import.meta.url)
const source: Source = Object.fromEntries(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, SRC), 'utf8')]),
)

const STAGES = ['filing', 'extract', 'deals', 'library', 'question', 'answer']

/** What each folder, or file of its own, may import: folders, or single files of them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  values: ['values'],
  domain: ['domain', 'values'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [stage, 'domain', 'values']])),
  facts: ['facts', 'extract', 'domain', 'values'],
  state: ['state', 'domain'],
  surfaces: ['surfaces', 'state/index.ts', 'domain', 'values'],
  'shelf.ts': ['filing', 'domain'],
  'extraction.ts': ['extract', 'facts'],
  'desk.ts': [...STAGES, 'extraction.ts', 'facts', 'domain'],
  // The settings of a surface stand with the surface; whoever reads them from the environment has to know their shape.
  'config.ts': ['surfaces/slack/settings.ts'],
  'command-line.ts': ['desk.ts', 'shelf.ts', 'config.ts', 'state/index.ts', 'surfaces', 'domain'],
  'main.ts': ['command-line.ts'],
}

/** Which files may import which package. */
const PACKAGES: Readonly<Record<string, string | readonly string[]>> = {
  '@slack/bolt': 'surfaces/slack/',
  'better-sqlite3': 'state/sqlite/',
  'chrono-node': 'values/',
  dotenv: 'command-line.ts',
  entities: 'filing/formats/html/',
  'fastest-levenshtein': 'values/slips.ts',
  flexsearch: 'library/passages.ts',
  htmlparser2: 'filing/formats/html/',
  stemmer: 'library/',
  zod: ['config.ts', 'surfaces/slack/'],
}

/** What touches the world, and the only files that do. Everything else gives the same for the same, always. */
const RIM: Readonly<Record<string, readonly string[]>> = {
  'command-line.ts': ['node:url', 'node:util', 'process'],
  // Unpacking gives the same for the same bytes.
  'filing/unpack.ts': ['node:zlib'],
  'main.ts': ['node:module', 'process'],
  'shelf.ts': ['node:fs/promises', 'node:path'],
  'state/memory.ts': ['clock'],
  'state/recent.ts': ['clock'],
  'state/sqlite/index.ts': ['clock', 'node:fs', 'node:module', 'node:path'],
  'surfaces/index.ts': ['process'],
  'surfaces/slack/app.ts': ['fetch'],
  'surfaces/slack/download.ts': ['fetch'],
  'surfaces/slack/door.ts': ['node:net', 'node:timers/promises'],
  'surfaces/slack/log.ts': ['clock', 'process'],
  'surfaces/slack/post.ts': ['node:timers/promises'],
  'surfaces/slack/reply.ts': ['chance', 'node:crypto', 'node:timers/promises'],
  'surfaces/slack/socket.ts': ['node:timers/promises', 'timer'],
  'surfaces/slack/work.ts': ['timer'],
  'surfaces/terminal/prompt.ts': ['node:readline'],
}

const TOUCHES: Readonly<Record<string, RegExp>> = {
  process: /\bprocess\./,
  fetch: /\bfetch\(/,
  console: /\bconsole\./,
  clock: /\bDate\.now\b|\bnew Date\(\)|\bperformance\./,
  timer: /\bset(?:Timeout|Interval)\(/,
  chance: /\bMath\.random\b|\brandomUUID\b/,
}

/** Kinds whose name the code needs as a word of its own. */
const ALSO_WORDS: Readonly<Record<string, string>> = {
  party: 'the slot of a phrase that a company fills',
  term: 'the intent of a question, and the meaning of a word in it',
}

const DRAWERS = /(?:^|\/)(?:utils?|helpers?|types?|common|managers?)(?=[./]|$)/

const code = (text: string): string => text.replace(/^\s*(?:\/\/|\/\*|\*).*$/gm, '')
const withoutStrings = (text: string): string => text.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")

/** What a file imports: files of src/ by their path, packages and parts of Node by name. */
function importsOf(path: string, text: string): string[] {
  const named = [
    ...text.matchAll(/^(?:import|export)\b[^'";]*?\bfrom '([^']+)'/gm),
    ...text.matchAll(/^import '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ].map((match) => match[1] ?? '')
  return named.map((one) => (one.startsWith('.') ? posix.join(posix.dirname(path), one) : one))
}

const inside = (path: string, area: string): boolean => path === area || path.startsWith(`${area}/`)
const surfaceOf = (path: string): string | undefined => /^surfaces\/([^/]+)\//.exec(path)?.[1]
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

/** Every import that the plan does not allow, by the two names. */
function badImports(files: Source): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const area = path.split('/')[0] ?? ''
    return importsOf(path, text).flatMap((one): string[] => {
      if (one.startsWith('node:')) return []
      if (!one.endsWith('.ts')) {
        const where = PACKAGES[packageOf(one)]
        return [where ?? []].flat().some((one) => path.startsWith(one))
          ? []
          : [`src/${path} imports the package ${one}`]
      }
      const mine = surfaceOf(path)
      const other = surfaceOf(one)
      const across = mine !== undefined && other !== undefined && mine !== other
      const fits = MAY_IMPORT[area]?.some((allowed) => inside(one, allowed)) ?? false
      return fits && !across ? [] : [`src/${path} imports src/${one}`]
    })
  })
}

/** The first circle of imports that each file closes: "src/a.ts → src/b.ts → src/a.ts". */
function circles(files: Source): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) found.push([...way.slice(at), path].map((one) => `src/${one}`).join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const one of importsOf(path, files[path] ?? '')) if (one in files) visit(one, [...way, path])
    done.add(path)
  }
  for (const path of Object.keys(files)) visit(path, [])
  return found
}

function touchesOf(path: string, text: string): string[] {
  const bare = withoutStrings(code(text))
  const node = importsOf(path, text).filter((one) => one.startsWith('node:'))
  return [...node, ...Object.keys(TOUCHES).filter((name) => TOUCHES[name]?.test(bare))].sort()
}

/** Every file that touches something of the world that it is not listed for. */
const badTouches = (files: Source): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    touchesOf(path, text)
      .filter((one) => !RIM[path]?.includes(one))
      .map((one) => `src/${path} touches ${one}`),
  )

/** Every kind that is named outside src/facts. */
const namedKinds = (files: Source, kinds: readonly string[]): string[] =>
  Object.entries(files)
    .filter(([path]) => !inside(path, 'facts'))
    .flatMap(([path, text]) =>
      kinds
        .filter((kind) => !(kind in ALSO_WORDS) && new RegExp(`(['"\`])${kind}\\1`).test(code(text)))
        .map((kind) => `src/${path} names the kind ${kind}`),
    )

/** Every place that gives up on types. */
const untyped = (files: Source): string[] =>
  Object.entries(files)
    .filter(
      ([, text]) =>
        /(?::\s*|<|\bas\s+)any(?=[\s,;)>\]|[=]|$)/m.test(withoutStrings(code(text))) ||
        /@ts-(?:ignore|nocheck|expect-error)/.test(text),
    )
    .map(([path]) => `src/${path} gives up on types`)

const drawers = (files: Source): string[] => Object.keys(files).filter((path) => DRAWERS.test(path))

/** Every folder of a kind that lacks a file, or that the list does not have. */
const badKinds = (files: Source, kinds: readonly string[]): string[] => {
  const folders = new Set(Object.keys(files).flatMap((path) => /^facts\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...folders].flatMap((folder) => [
    ...['index.ts', 'rules.ts', 'cases.ts']
      .filter((file) => !(`facts/${folder}/${file}` in files))
      .map((file) => `src/facts/${folder}/${file} is missing`),
    ...(kinds.includes(folder.replaceAll('-', '_')) ? [] : [`src/facts/index.ts does not list ${folder}`]),
  ])
}

const KINDS = FACT_KINDS.map(({ kind }) => kind)

describe('src/', () => {
  test.each<[string, string[]]>([
    ['imports what the plan allows', badImports(source)],
    ['has no circle', circles(source)],
    ['touches the world at the rim only', badTouches(source)],
    ['names no kind of fact outside src/facts', namedKinds(source, KINDS)],
    ['is typed throughout', untyped(source)],
    ['has no drawer', drawers(source)],
    ['has every kind of fact whole, and listed', badKinds(source, KINDS)],
  ])('%s', (_, faults) => expect(faults).toEqual([]))

  test('lists nothing that is gone', () => {
    const gone = [...Object.keys(RIM), ...Object.values(MAY_IMPORT).flat()].filter(
      (one) => !existsSync(new URL(one, SRC)),
    )
    expect(gone).toEqual([])
    for (const [path, touched] of Object.entries(RIM))
      expect([path, touchesOf(path, source[path] ?? '')]).toEqual([path, touched])
  })
})

const from = (path: string): string => `import { one } from '${path}'\n`

describe('made-up sources are refused', () => {
  test.each<[string, string, string, string]>([
    ['a value that knows the domain', 'values/a.ts', '../domain/fact.ts', 'src/domain/fact.ts'],
    ['a noun that knows a stage', 'domain/a.ts', '../deals/index.ts', 'src/deals/index.ts'],
    ['a stage that knows another', 'extract/a.ts', '../filing/index.ts', 'src/filing/index.ts'],
    ['a stage that knows the kinds', 'question/a.ts', '../facts/index.ts', 'src/facts/index.ts'],
    ['a stage that knows a surface', 'answer/a.ts', '../surfaces/slack/escape.ts', 'src/surfaces/slack/escape.ts'],
    ['a kind that knows a stage', 'facts/loan/rules.ts', '../../deals/index.ts', 'src/deals/index.ts'],
    ['a surface that knows another', 'surfaces/json/a.ts', '../terminal/index.ts', 'src/surfaces/terminal/index.ts'],
    ['a surface that knows a stage', 'surfaces/slack/a.ts', '../../answer/index.ts', 'src/answer/index.ts'],
    ['a surface that opens the desk', 'surfaces/index.ts', '../desk.ts', 'src/desk.ts'],
    ['a shelf that knows the desk', 'shelf.ts', './desk.ts', 'src/desk.ts'],
    ['a desk that knows a surface', 'desk.ts', './surfaces/index.ts', 'src/surfaces/index.ts'],
    ['a command line that knows a stage', 'command-line.ts', './extract/index.ts', 'src/extract/index.ts'],
    ['a main that does the work', 'main.ts', './desk.ts', 'src/desk.ts'],
    [
      'a configuration that knows more than settings',
      'config.ts',
      './surfaces/slack/app.ts',
      'src/surfaces/slack/app.ts',
    ],
    ['a file that the plan does not have', 'drawer.ts', './values/index.ts', 'src/values/index.ts'],
    ['a search engine elsewhere', 'question/a.ts', 'flexsearch', 'the package flexsearch'],
    ['Slack elsewhere', 'surfaces/json/a.ts', '@slack/bolt', 'the package @slack/bolt'],
    ['a package that nobody listed', 'values/a.ts', 'left-pad/fast', 'the package left-pad/fast'],
  ])('%s', (_, path, imported, named) => {
    const refused = [`src/${path} imports ${named}`]
    expect(badImports({ [path]: from(imported) })).toEqual(refused)
    expect(badImports({ [path]: `export type { One } from '${imported}'` })).toEqual(refused)
    expect(badImports({ [path]: `const one = await import('${imported}')` })).toEqual(refused)
    expect(badImports({ [path]: `import {\n  type One,\n  two,\n} from '${imported}'\n` })).toEqual(refused)
  })

  test.each<[string, string[]]>([
    ['a circle', circles({ 'a.ts': from('./b.ts'), 'b.ts': from('./c.ts'), 'c.ts': from('./b.ts') })],
    ['a file that imports itself', circles({ 'a.ts': from('./a.ts') })],
    ['a stage that reads the disk', badTouches({ 'deals/a.ts': from('node:fs') })],
    ['a stage that reads the clock', badTouches({ 'answer/a.ts': 'const now = Date.now()' })],
    ['a stage that reads the environment', badTouches({ 'filing/a.ts': 'const x = process.env.X' })],
    ['a value by chance', badTouches({ 'values/a.ts': 'const x = Math.random()' })],
    ['a shelf that asks the network', badTouches({ 'shelf.ts': 'await fetch(url)' })],
    ['a kind in a stage', namedKinds({ 'answer/a.ts': "if (kind === 'upfront') one()" }, ['upfront'])],
    ['any', untyped({ 'a.ts': 'const a: any = 1' })],
    ['an array of any', untyped({ 'a.ts': 'const a = <any[]>b' })],
    ['a cast to any', untyped({ 'a.ts': 'one(b as any)' })],
    ['an ignored error', untyped({ 'a.ts': '// @ts-ignore' })],
    ['a drawer', drawers({ 'answer/utils.ts': '' })],
    ['a folder that is a drawer', drawers({ 'common/a.ts': '' })],
    ['a kind without cases', badKinds({ 'facts/loan/index.ts': '', 'facts/loan/rules.ts': '' }, ['loan'])],
    [
      'a kind that is not listed',
      badKinds({ 'facts/a-b/index.ts': '', 'facts/a-b/rules.ts': '', 'facts/a-b/cases.ts': '' }, ['a']),
    ],
  ])('%s', (_, faults) => expect(faults).toHaveLength(1))
})

describe('made-up sources are not refused', () => {
  test.each<[string, string[]]>([
    ['a comment about any', untyped({ 'a.ts': '// as any reader: any\n/** any */' })],
    ['words of a rule', untyped({ 'a.ts': "says: 'such as any, in: any (all|any|each)'" })],
    ['a comment about the clock', badTouches({ 'values/a.ts': '/** Not Date.now(): the same bytes. */' })],
    ['a kind in its folder', namedKinds({ 'facts/loan/index.ts': "kind: 'loan'" }, ['loan'])],
    ['a word of the code', namedKinds({ 'extract/mask.ts': "slot: 'party'" }, ['party'])],
    ['two ways to one file', circles({ 'a.ts': from('./b.ts') + from('./c.ts'), 'b.ts': from('./c.ts'), 'c.ts': '' })],
    ['a surface and what all surfaces share', badImports({ 'surfaces/json/a.ts': from('../printer.ts') })],
  ])('%s', (_, faults) => expect(faults).toEqual([]))
})
