/** What is needed of a company to find out how else a text calls it. */
interface Known {
  readonly short: string
  readonly aliases: Set<string>
}

/** What one says: an alias that the filing sets after a longer name ("SICOR"), else the name without its corporate form. */
export const nickname = (name: string, short: string, aliases: ReadonlySet<string>, text: string): string =>
  [...aliases].find(
    (alias) =>
      alias !== name &&
      alias.length < short.length &&
      !alias.includes(' ') &&
      !slips(short, alias) &&
      occursTwice(alias, text),
  ) ?? short

/** Once where it is told that a company is called so; who really is, is called so again. */
function occursTwice(alias: string, text: string): boolean {
  const word = new RegExp(`(?<![\\w-])${escaped(alias)}(?![\\w-])`, 'g')
  return word.test(text) && word.test(text)
}

/** "Millennium" for Millennium Pharmaceuticals, where the text says it alone and no other name begins so. */
export function shortenSeveralWords(drafts: readonly Known[], text: string): void {
  for (const one of drafts) {
    const first = one.short.split(' ')[0] ?? ''
    if (
      first === one.short ||
      first.length < 5 ||
      drafts.some((other) => other !== one && other.short.startsWith(first))
    )
      continue
    if (new RegExp(`(?<![\\w-])${escaped(first)}(?= (?:[a-zß-ɏ]|\\()|[’',.;])`, 'u').test(text)) one.aliases.add(first)
  }
}

/** A long name with one letter wrong is that name: "InmunoGen" for ImmunoGen, if it occurs less often. */
export function addSlips(drafts: readonly Known[], text: string): void {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<![A-Za-zÀ-ɏ\d-])[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]{6,}(?![A-Za-zÀ-ɏ\d])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const one of drafts) {
    for (const [word, count] of counts) {
      if (
        slips(one.short, word) &&
        count < (counts.get(one.short) ?? 0) &&
        !drafts.some((other) => other.aliases.has(word))
      )
        one.aliases.add(word)
    }
  }
}

/** Whether two words of seven letters or more differ in one letter: changed, missing, added, or two swapped. */
export function slips(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++
  const left = a.slice(from, a.length - back)
  const right = b.slice(from, b.length - back)
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0])
}

/** Words as a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
