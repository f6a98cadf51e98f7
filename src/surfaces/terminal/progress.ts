/** "Reading 120 of 279 filings", over the line before it; empty when all are read. */
export const progressLine = (done: number, of: number): string =>
  done < of ? `\r\u001b[KReading ${done} of ${of} filings` : '\r\u001b[K'

/** "277 of 279 filings read; 2 refused: is empty (1), seems to be a PDF file (1)." `whats` says what each refused one is. */
export function closingLine(read: number, whats: readonly string[]): string {
  const of = read + whats.length
  if (whats.length === 0) return `${read} ${read === 1 ? 'filing' : 'filings'} read, none refused.`
  const counts = new Map<string, number>()
  for (const what of whats) counts.set(what, (counts.get(what) ?? 0) + 1)
  const reasons = [...counts].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} (${count})`)
  return `${read} of ${of} filings read; ${whats.length} refused: ${reasons.join(', ')}.`
}
