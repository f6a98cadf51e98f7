import * as z from 'zod/mini'

/** What a button or a modal refers to. It comes back from Slack, so that anything may stand in it. */
const reference = z.object({
  /** The answer. */
  a: z.uuid(),
  /** Which of its suggestions or quotes. */
  n: z.optional(z.int().check(z.minimum(0), z.maximum(9_999))),
  /** Which page of it. */
  p: z.optional(z.int().check(z.minimum(0), z.maximum(9_999))),
})

export type Reference = z.infer<typeof reference>

/** A reference as a button's value or a modal's metadata. */
export const writeReference = (one: Reference): string => JSON.stringify(one)

/** A reference in what Slack sent; null where there is none. */
export function readReference(text: unknown): Reference | null {
  if (typeof text !== 'string' || text.length > 2_000) return null
  try {
    return reference.parse(JSON.parse(text))
  } catch {
    return null
  }
}
