import type { Company } from '../domain/company.ts'
import type { Fact } from '../domain/fact.ts'
import { sameName } from '../values/index.ts'

/** Parts of those who only attend to an agreement of others. */
const ATTENDS = /^(?:agent|trustee|representative|guarantor)$/
/** Whether a part is that of somebody who only attends. */
export const attends = (role: string | null): boolean => role !== null && ATTENDS.test(role)

/** Companies made for one merger are called after what they are for: "Beryllium Acquisition LLC", "Merger Sub Inc." */
const VEHICLE =
  /\b(?:acquisitions?|acqui(?:re|sition)co|newco|bidco|merger\s*(?:sub|corp)|transitory\s+sub(?:sidiary)?)\b(?:\s*,?\s*(?:sub|i{1,3}|\d|corp(?:oration)?|co(?:mpany)?|inc(?:orporated)?|ll?c|l\.?p|limited|ltd|plc|b\.v|gmbh|s\.?[àa]\.?\s?r\.?l)\b\.?)*$/i

/** The part that most facts give a company; "partner" only where none says more, null where none says anything. */
export function roleOf(company: Company, facts: readonly Fact[]): string | null {
  const roles = new Map<string, number>()
  for (const { value } of facts) {
    if (value.type === 'name' && value.role && sameName(value.name, company.name)) {
      roles.set(value.role, (roles.get(value.role) ?? 0) + (value.role === 'partner' ? 0 : 1))
    }
  }
  return [...roles].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/**
 * Those whose deal it is: without agents, trustees and the like, and without companies that were made for the merger.
 * All of them, where that would leave nobody but the registrant.
 */
export function principals<Named extends Company>(
  companies: readonly Named[],
  facts: readonly Fact[],
  registrant: Company | null,
): readonly Named[] {
  const isRegistrant = (one: Named): boolean => registrant !== null && sameName(one.name, registrant.name)
  const own = companies.filter((one) => isRegistrant(one) || !(VEHICLE.test(one.name) || attends(roleOf(one, facts))))
  return own.some((one) => !isRegistrant(one)) ? own : companies
}
