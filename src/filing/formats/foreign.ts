/** How files begin that hold no text, by the Latin-1 reading of their first bytes. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a zip archive or Office file'],
  ['\x1f\x8b', 'a gzip archive in another'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['\x7fELF', 'a program'],
  ['{\\rtf', 'an RTF file'],
]

/** Share of control characters above which bytes are no text: a stray form feed or bell in a filing stays far below. */
const MOST_CONTROLS = 0.005
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\b\x0e-\x19\x1b-\x1f]/g
/** What is no text shows it early. */
const LOOKED_AT = 4000

/** What kind of file these bytes are when they hold no text ("a PDF file"), or null. */
export function foreignBytes(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const known = BEGINNINGS.find(([beginning]) => head.startsWith(beginning))
  if (known) return known[1]
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return null
  if (bytes.includes(0)) return 'binary data (it has NUL bytes)'
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1')
  const controls = start.match(CONTROLS)?.length ?? 0
  return controls > start.length * MOST_CONTROLS ? 'binary data (it is full of control characters)' : null
}

/** What kind of text this is when nobody reads it as a filing ("JSON"), or null. */
export function foreignText(text: string): string | null {
  const head = text.slice(0, 1000).trimStart()
  if (/^(?:\{\s*["}]|\[\s*[{"])/.test(head)) return 'JSON'
  if (/^<\?xml\b/.test(head) && !/<html[\s>]/i.test(text.slice(0, 20_000))) return 'XML'
  return null
}
