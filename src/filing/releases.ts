/** "FOR IMMEDIATE RELEASE", "For Immediate Release — July 11, 2006", "News Release", "PRESS RELEASE" */
const BANNER = /^(?:for\s+(?:immediate\s+)?release\b.{0,60}|(?:press|news)\s+release:?|immediate\s+release\b.{0,30})$/i
/** "IMMUNOGEN CONTACT: Mitchel Sayare, Ph.D.", "Contacts:", "Investor Contact:" */
const CONTACT = /^(?:[A-Za-zÀ-ɏ&.,' -]{1,40}\s)?contacts?(?:\s+information)?:/iu
/** "CAMBRIDGE, Mass. and SOUTH SAN FRANCISCO, Calif., May 8, 2000 - ImmunoGen", "Erie, PA ... Zurn", "(GLOBE NEWSWIRE) –" */
const DATELINE =
  /^[A-ZÀ-Þ][^\n:;]{2,90}?\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:, ?\d{4})?\]?[^\n:;]{0,50}?(?:\s?--?|\s?[–—]|\s?\.\.\.)\s*[A-ZÀ-Þ]/iu
const WIRE = /\b(?:PR ?Newswire|Business Wire|Globe ?Newswire|Marketwired?|Market Wire)\b/i

/** A line that only press releases have. */
export const isReleaseBanner = (line: string): boolean => line.length < 100 && BANNER.test(line)

/** A line that press releases begin with, but other texts may have too: whom to call, or a dateline. */
export const isReleaseBeginning = (line: string): boolean => {
  const head = line.slice(0, 200)
  return CONTACT.test(head) || (/^[A-ZÀ-Þ]/u.test(head) && (DATELINE.test(head) || WIRE.test(head)))
}
