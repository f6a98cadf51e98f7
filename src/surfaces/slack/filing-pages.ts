import type { Span } from '../../domain/span.ts'

/** How much of a section one page shows: about what a screen holds. In UTF-16 units. */
const PAGE = 2_400

/** A stretch of text in pages, each ended at a paragraph, else a sentence, else a word, where one ends late enough. */
export function pagesOf(text: string, { start, end }: Span): Span[] {
  const pages: Span[] = []
  for (let from = start; from < end; ) {
    const to = from + PAGE >= end ? end : from + breakIn(text.slice(from, from + PAGE))
    pages.push({ start: from, end: to })
    from = to
  }
  return pages
}

/** After which character a page is best ended. */
function breakIn(page: string): number {
  for (const boundary of [/\n\s*\n(?!.*\n\s*\n)/s, /[.;:]\s(?!.*[.;:]\s)/s, /\s(?!.*\s)/s]) {
    const at = boundary.exec(page)
    if (at && at.index > page.length / 2) return at.index + at[0].length
  }
  return /[\ud800-\udbff]$/.test(page) ? page.length - 1 : page.length
}
