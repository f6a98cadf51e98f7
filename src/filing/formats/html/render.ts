import { Tokenizer } from 'htmlparser2'
import { readC1 } from '../../windows-1252.ts'
import type { Tagged } from '../format.ts'
import { roleOf, VOID } from './elements.ts'
import { Page } from './page.ts'
import { Tags } from './tags.ts'

const DISPLAY_NONE = /display\s*:\s*none/gi
const NO_BREAK = 0xa0

/**
 * The text of a page as a browser would show it, in the order of the source: white space folded, the words of hidden
 * elements left out, no-break and thin spaces made plain ones.
 */
export function renderHtml(source: string): { text: string; tagged: Tagged[] } {
  const page = new Page()
  const tags = new Tags()
  const undisplayed = [...source.matchAll(DISPLAY_NONE)].map(({ index }) => index)
  let nextUndisplayed = 0
  /** The element whose words are not shown, and how many of its name are open. */
  let hidden = ''
  let hiddenDepth = 0
  let preformatted = 0
  let name = ''
  let isUndisplayed = false
  let attribute = ''

  function words(start: number, end: number): void {
    if (hidden !== '') tags.hidden(source.slice(start, end))
    else if (preformatted > 0) verbatim(source.slice(start, end))
    else folded(start, end)
  }

  function folded(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const code = source.charCodeAt(at)
      if (code <= 32) {
        page.space()
        at++
      } else if (isPlain(code)) {
        const from = at
        at = wordsEnd(at + 1, end)
        page.write(source.slice(from, at))
      } else {
        character(code)
        at++
      }
    }
  }

  /** Where a run of words ends that single spaces part. */
  function wordsEnd(from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code > 32 ? isPlain(code) : code === 32 && at + 1 < end && isWord(source.charCodeAt(at + 1))) continue
      return at
    }
    return end
  }

  /** A character that is no plain part of a word. */
  function character(code: number): void {
    if (code === NO_BREAK) page.noBreakSpace()
    else if (code <= 32 || isWide(code)) page.space()
    else if (!isInvisible(code)) page.write(readC1(String.fromCodePoint(code)))
  }

  function verbatim(text: string): void {
    for (const [, space = '', word = ''] of text.matchAll(
      /(\s*)([^\s\u200b-\u200d\u2060\ufeff\u00ad]*)[\u200b-\u200d\u2060\ufeff\u00ad]*/gu,
    )) {
      if (space) page.verbatim(space.replaceAll('\u00a0', ' '))
      if (word) page.write(word)
    }
  }

  function open(): void {
    if (hidden !== '') {
      if (hidden === 'p' && roleOf(name) === 'paragraph') hidden = ''
      else if (name === hidden && !VOID.has(name)) hiddenDepth++
      if (hidden !== '') return
    }
    const role = roleOf(name)
    if (role === 'hidden' || (isUndisplayed && !VOID.has(name))) {
      hidden = name
      hiddenDepth = 1
      return
    }
    switch (role) {
      case 'break':
        return page.lineBreak()
      case 'line':
        return page.line()
      case 'paragraph':
        return page.paragraph()
      case 'table':
        return page.openTable()
      case 'row':
        return page.row()
      case 'cell':
        return page.cell()
      case 'preformatted':
        preformatted++
        return page.paragraph()
    }
  }

  function close(): void {
    if (hidden !== '') {
      if (name === hidden && --hiddenDepth === 0) hidden = ''
      return
    }
    switch (roleOf(name)) {
      case 'line':
        return page.line()
      case 'paragraph':
        return page.paragraph()
      case 'table':
        return page.closeTable()
      case 'preformatted':
        if (preformatted > 0) preformatted--
        return page.paragraph()
    }
  }

  const ignore = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true, recognizeSelfClosing: true },
    {
      ontext: words,
      ontextentity: (code) => {
        if (hidden !== '') tags.hidden(String.fromCodePoint(code))
        else if (preformatted > 0) verbatim(String.fromCodePoint(code))
        else if (isPlain(code)) page.write(String.fromCodePoint(code))
        else character(code)
      },
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        isUndisplayed = false
      },
      onattribname: (start, end) => {
        attribute = tags.isTag(name) ? source.slice(start, end).toLowerCase() : ''
      },
      onattribdata: (start, end) => {
        if (attribute === 'name') tags.name(source.slice(start, end))
        while ((undisplayed[nextUndisplayed] ?? Infinity) < start) nextUndisplayed++
        if ((undisplayed[nextUndisplayed] ?? Infinity) < end) isUndisplayed = true
      },
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend: () => {
        open()
        if (tags.isTag(name)) tags.open(page.length, hidden !== '')
      },
      onselfclosingtag: () => {
        // "<br/>" and, in XHTML, "<div/>": an element that is empty breaks the line all the same.
        if (roleOf(name) === 'hidden' || isUndisplayed) return
        open()
        close()
      },
      onclosetag: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        if (tags.isTag(name)) tags.close(page.length)
        close()
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return { text: page.text, tagged: tags.of(page.text) }
}

const isPlain = (code: number): boolean =>
  (code > 32 && code < 0x7f) ||
  (code >= 0xa1 && code < 0x2000 && code !== 0xad && code !== 0x1680) ||
  (code > 0x200d && !isOdd(code))

const isWord = (code: number): boolean => code > 32 && isPlain(code)

/** Spaces and marks without width above U+200D. */
const isOdd = (code: number): boolean =>
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff

/** Spaces of other widths: U+2002 en, U+2003 em, U+2009 thin … */
const isWide = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200a) || code === 0x1680 || (code >= 0x2028 && code <= 0x205f) || code === 0x3000

const isInvisible = (code: number): boolean =>
  code === 0x7f || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
