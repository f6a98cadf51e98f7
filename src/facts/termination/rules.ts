import type { Rule } from '../../extract/index.ts'

const DEED = '(agreement|agreements|contract|license|licence|lease|collaboration)'
const MAY =
  '(may|can|has the right to|have the right to|reserves the right to|is entitled to|are entitled to|has the option to)'

export const rules: readonly Rule[] = [
  { says: `<[who] (or [who])? ${MAY} ...2 terminate [clause]>` },
  { says: `<[who] ${MAY} ...2 cancel the ...4 (agreement|contract|order) [clause]>` },
  { says: `<${DEED} ...2 (may|can) be ...2 terminated [clause]>` },
  { says: '<may be ...2 terminated ...3 by [clause]>' },
  { says: '<(terminable|cancelable|cancellable) ...2 by [clause]>' },
  { says: `<the? [word] (may|can) ...2 terminate the ...4 ${DEED} [clause]>`, handicap: 2 },
  { says: '<right to terminate [clause]>' },

  {
    says: `<${DEED} (will|shall) (also)? (automatically)? terminate ...2 (upon|if|in the event) ...2 (termination|[who]|either|a|any) [clause]>`,
  },
  { says: '<(customary|certain|mutual|specified) ...2 termination (rights|provisions) [clause]?>' },
]
