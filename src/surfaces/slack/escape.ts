/** Escapes what Slack would read as a mention, a link or an entity: `<!channel>` in a filing must ping nobody. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text without control characters, direction marks and halves of characters; line breaks and tabs stay. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, ' ').replace(LONE_SURROGATE, '\ufffd')
}

/** Text on one line. */
export function line(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim()
}

/** Text in paragraphs: the line breaks within one, which only a filing's page width made, become spaces. */
export function prose(text: string): string {
  return clean(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Text of at most `limit` UTF-16 units, cut at a word where one ends near, with "…" for what was left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, Math.max(limit - 1, 0)).replace(/[\ud800-\udbff]$/, '')
  const words = room.replace(/\s+\S*$/, '')
  return `${(words.length > room.length * 0.8 ? words : room).trimEnd()}…`
}

/** Escaped text of at most `limit` UTF-16 units, never cut inside an entity. */
export function escapeWithin(text: string, limit: number): string {
  const whole = escaped(text)
  if (whole.length <= limit) return whole
  let used = 0
  let fits = 0
  for (const character of text) {
    used += escaped(character).length
    if (used > limit - 1) break
    fits += character.length
  }
  return escaped(cut(text, fits + 1))
}

/** A link, or the plain label where the address is none that a browser should open. */
export function link(address: string | null, label: string, limit: number): string {
  if (!address || !/^https?:\/\//.test(address) || !URL.canParse(address)) return escapeWithin(label, limit)
  const target = escaped(new URL(address).href.replace(/\|/g, '%7C'))
  const room = limit - target.length - 3
  return room < 20 ? escapeWithin(label, limit) : `<${target}|${escapeWithin(label, room)}>`
}
