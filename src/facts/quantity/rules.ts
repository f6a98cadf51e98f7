import type { Rule } from '../../extract/index.ts'

const GOODS =
  '(batches|units|doses|vials|kilograms|kilos|grams|tons|tonnes|barrels|gallons|pounds|liters|litres|aircraft|vessels|vehicles|systems|megawatts|devices|tablets|wafers|courses)'

export const rules: readonly Rule[] = [
  {
    says: `<(a certain number of|an unspecified number of|certain quantities of|an agreed number of|specified quantities of) ...3 (${GOODS}|products|materials|product)>`,
    leavesOut: true,
  },
  {
    says: `(purchase|purchases|purchased|order|ordered|orders|buy|deliver|delivers|delivery|supply|supplies|produce|manufacture|sell|sale|procure|acquire|provide|for|minimum) ...8 <[number] (million|billion|thousand)? ...3 ${GOODS}>`,
  },
  { says: '(supply|purchase|buy|provide) <(all|substantially all) of ...2 requirements (of|for) [thing]>' },
]
