import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<(a certain number of|an unspecified number of|certain quantities of|an agreed number of) ...3 (batches|units|doses|vials|kilograms|tons|tonnes|products|materials)>',
    leavesOut: true,
  },
  {
    says: '<[number] (million|billion|thousand)? ...2 (batches|units|doses|vials|kilograms|tons|tonnes|barrels|gallons|pounds|aircraft|vessels|vehicles|megawatts)>',
  },
]
