/** How a sentence opens that states something for one case only, up to its comma. */
const OPENS = /^\s*(?<condition>(?:If|Upon|In the event|In case|Should|Unless|Provided that|Subject to)\b[^,;]{3,200}),/

/** What a sentence makes a fact at `start` depend on: the clause that opens it, if the fact stands behind that. */
export function conditionOf(sentence: string, start: number): string | null {
  const found = OPENS.exec(sentence)
  if (!found || start < found[0].length) return null
  return found.groups?.condition?.replace(/\s+/g, ' ') ?? null
}
