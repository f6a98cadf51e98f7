import type { Rule } from '../../extract/index.ts'

const DEED = '(agreement|agreements|contract|license|licence|lease|collaboration)'
const MAY =
  '(may|can|has the right to|have the right to|reserves the right to|is entitled to|are entitled to|has the option to)'

export const rules: readonly Rule[] = [
  { says: `<[who] (or [who])? ${MAY} ...2 terminate [clause]>` },
  { says: `<[who] ${MAY} ...2 withdraw from ...8 (agreement|collaboration|program|alliance) [clause]?>` },
  { says: `<[who] ${MAY} ...2 cancel the ...4 (agreement|contract|order) [clause]>` },
  { says: `<${DEED} ...2 (may|can) be ...2 terminated [clause]>` },
  { says: '<may be ...2 terminated ...3 by [clause]>' },
  { says: '<(terminable|cancelable|cancellable) ...2 by [clause]>' },
  { says: `<the? [word] (may|can) ...2 terminate the ...4 ${DEED} [clause]>`, handicap: 2 },
  { says: '<right to terminate [clause]>' },

  {
    says: `<${DEED} (will|shall) (also)? (automatically)? terminate ...2 (upon|if|in the event) ...2 (termination|[who]|either|a|any) [clause]>`,
  },
  {
    says: `<((on|in) {date})? [who] (notified|informed|advised) ...2 ([who]|us)? (that|of) ...4 (terminating|terminate|terminated|termination of) ...6 ${DEED} [clause]?>`,
  },
  {
    says: `<((on|in) {date})? [who] (and [who])? ...2 (elected|decided|agreed|determined|exercised ...2 right) ...1 to terminate the ...6 ${DEED} [clause]?>`,
  },
  {
    says: `<((on|in) {date})? [who] (and [who])? (terminated|have terminated|has terminated) (the|our|its|their|such) ...6 ${DEED} [clause]?>`,
  },
  {
    says: `<((on|in) {date})? [who] ...1 (received|gave|provided|delivered|sent) ...4 notice of ...2 termination of ...6 ${DEED} [clause]?>`,
  },
  { says: `<${DEED} ...6 (was|were|has been|have been) (mutually)? terminated [clause]?>` },
  { says: `<${DEED} ...6 (terminates|terminate) automatically [clause]>` },
  { says: '<(customary|certain|mutual|specified) ...2 termination (rights|provisions) [clause]?>' },
]
