import { type Mark, senseOf } from './marks.ts'

/**
 * A right that a question takes for used: "which deals were terminated". What filings state of a right is who may use it and
 * when; that would answer another question. "How can it be terminated" asks for just that.
 */
export function takenForUsed(marks: readonly Mark[]): string[] {
  const words = marks.flatMap((mark) => mark.words.map((word) => word.folded))
  if (words.some((word) => OF_RIGHTS.has(word))) return []
  return marks.flatMap((mark) =>
    /ed$/i.test(mark.typed) &&
    !senseOf(mark, 'empty') &&
    mark.meanings.some((one) => one.is === 'term' && one.term.isChoice)
      ? [mark.typed]
      : [],
  )
}

/** Words of a question for what may happen, not for what did. */
const OF_RIGHTS = new Set(['can', 'may', 'could', 'might', 'be', 'if', 'how', 'right', 'rights'])
