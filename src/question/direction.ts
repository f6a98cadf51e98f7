import type { KnownCompany } from '../domain/library.ts'
import { type Mark, senseOf } from './marks.ts'

export interface Direction {
  readonly payer: KnownCompany | null
  readonly payee: KnownCompany | null
}

/**
 * Who pays whom in a question: "what did Biotest pay", "how much is ImmunoGen paying SICOR", "what does ImmunoGen get
 * from Biotest", "paid by Biotest to ImmunoGen".
 */
export function readDirection(marks: readonly Mark[]): Direction {
  const verb = marks.findIndex((mark) => senseOf(mark, 'pays') || senseOf(mark, 'gets') || isPaid(mark))
  if (verb < 0) return { payer: null, payee: null }
  const before =
    marks
      .slice(0, verb)
      .map(companyOf)
      .find((one) => one !== null) ?? null
  const after = readAfter(marks.slice(verb + 1))
  if (isPaid(marks[verb])) return { payer: after.by, payee: after.to ?? after.plain ?? (after.by ? before : null) }
  if (senseOf(marks[verb], 'pays')) return { payer: before, payee: after.to ?? after.plain }
  return { payer: after.by, payee: before }
}

const isPaid = (mark: Mark | undefined): boolean => mark?.typed.toLowerCase() === 'paid'

interface After {
  by: KnownCompany | null
  to: KnownCompany | null
  plain: KnownCompany | null
}

function readAfter(marks: readonly Mark[]): After {
  const after: After = { by: null, to: null, plain: null }
  marks.forEach((mark, index) => {
    const company = companyOf(mark)
    const before = marks[index - 1]
    // "in the Biotest deal" names the deal, not who pays
    if (!company || senseOf(marks[index + 1], 'deal') || senseOf(marks[index + 1], 'filing')) return
    if (senseOf(before, 'by')) after.by ??= company
    else if (senseOf(before, 'to')) after.to ??= company
    else after.plain ??= company
  })
  return after
}

export function companyOf(mark: Mark): KnownCompany | null {
  for (const meaning of mark.meanings) if (meaning.is === 'company') return meaning.company
  return null
}

/**
 * The company that a question says has or does something: the first one, where the question opens by asking whether or
 * how it does ("can Biotest opt in", "does ImmunoGen have an option").
 */
export function readHolder(marks: readonly Mark[]): KnownCompany | null {
  if (
    !/^(?:can|could|may|does|do|did|has|have|is|will|would|when can|how can|how often can)$/i.test(
      marks[0]?.typed.split(' ')[0] ?? '',
    )
  )
    return null
  const [first, second] = marks.slice(1, 3).map(companyOf)
  return first ?? second ?? null
}
