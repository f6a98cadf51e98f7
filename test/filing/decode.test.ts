import { describe, expect, it } from 'vitest'
import { decode } from '../../src/filing/decode.ts'

describe('decode', () => {
  it.each<[string, number[], string]>([
    ['ASCII', [0x49, 0x74, 0x65, 0x6d], 'Item'],
    ['UTF-8', [0x43, 0x69, 0x74, 0xc3, 0xa0], 'Cità'],
    ['UTF-8 with a mark, which stays', [0xef, 0xbb, 0xbf, 0x41], '\ufeffA'],
    ['UTF-8 beyond the first plane', [0xf0, 0x9f, 0x93, 0x84], '📄'],
    ['Windows-1252 quotes', [0x93, 0x54, 0x41, 0x50, 0x94], '“TAP”'],
    ['Windows-1252 apostrophe, dash and Euro', [0x92, 0x96, 0x97, 0x80], '’–—€'],
    ['Windows-1252 letters', [0x53, 0x6f, 0x63, 0x69, 0x65, 0x74, 0xe0], 'Società'],
    ['places Windows-1252 does not use', [0x41, 0x81, 0xe9], 'A\u0081é'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00], '\ufeffA'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41], '\ufeffA'],
    ['line ends as they are', [0x41, 0x0d, 0x0a, 0x42, 0x0d, 0x43], 'A\r\nB\rC'],
    ['nothing', [], ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toBe(text)
  })

  it('reads a view into a larger buffer, and nothing beside it', () => {
    const bytes = Uint8Array.from([0x58, 0x93, 0x41, 0x94, 0x58])
    expect(decode(bytes.subarray(1, 4))).toBe('“A”')
  })
})
