import type { Disclosure } from '../domain/fact.ts'
import type { Value } from '../values/index.ts'
import type { Rule } from './kind.ts'

/** "[***]", "[* * *]", "[●]" */
const REDACTED = /\[\s*(?:\*\s*){1,3}\]|\[●\]|\[redacted\]/i

/** Whether the words tell the value, leave it out, or stand where it was blacked out. */
export function disclosureOf(value: Value, rule: Rule): Disclosure {
  if (value.type === 'text' && REDACTED.test(value.text)) return 'redacted'
  return rule.leavesOut ? 'undisclosed' : 'stated'
}
