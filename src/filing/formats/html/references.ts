import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Reads character references, one at a time: "&amp;", "&#8217;", "&nbsp" without its semicolon. */
export class References {
  /** What the reference read last stands for. */
  characters = ''
  readonly #decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    this.characters += String.fromCodePoint(code)
  })

  /** The length of the reference at an ampersand, or 0 where it is none: "AT&T". */
  read(source: string, ampersand: number): number {
    this.characters = ''
    this.#decoder.startEntity(DecodingMode.Legacy)
    const length = this.#decoder.write(source, ampersand + 1)
    return length < 0 ? this.#decoder.end() : length
  }
}
