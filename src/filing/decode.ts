import { readC1 } from './windows-1252.ts'

/**
 * The text of a file, nothing added, changed or left out: line ends stay as they are, and a byte order mark stays the
 * first character, so that offsets count in the file's own content.
 * UTF-16 where a mark says so, else UTF-8; bytes that are no UTF-8 are Windows-1252, whatever the file claims.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  try {
    return UTF8.decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A character of UTF-8 that is not ASCII, in the Latin-1 reading of its bytes. */
const MULTIBYTE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g

/** Text that somebody pasted together: UTF-8 where the bytes are valid, Windows-1252 between. */
function decodeMixed(bytes: Uint8Array): string {
  // Not TextDecoder('windows-1252'): some releases of Node 20 to 23 read it as Latin-1 and lose “ ” and –.
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let text = ''
  let at = 0
  for (const { index, 0: character } of latin.matchAll(MULTIBYTE)) {
    text += readC1(latin.slice(at, index)) + Buffer.from(character, 'latin1').toString('utf8')
    at = index + character.length
  }
  return text + readC1(latin.slice(at))
}
