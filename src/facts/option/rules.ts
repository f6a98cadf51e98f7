import type { Rule } from '../../extract/index.ts'

/** What an option is for. */
const FOR = 'to|for the|for a|for an|for certain|for up to|for additional|for exclusive|over|on'

export const rules: readonly Rule[] = [
  {
    says: `<option (${FOR}) [clause]>`,
    unless:
      '(exercis~ (this|such|that|the) option|option is exercised|option to ...1 (renew|extend|co-fund|co-promote|co-develop|co-commercialize|co-detail|opt))',
  },
  {
    says: '<options (to|for) ...2 (license|licenses|obtain|acquire|develop|select|take|exclusive|additional) [clause]>',
  },
  { says: '<option ...6 (through|until) ...4 to (purchase|acquire|license|obtain|include) [clause]>' },
  { says: '<options over [clause]>' },
  { says: '(exercised|exercise|exercising) <(its|our|their) ...2 option (for|over|to|under) [clause]>' },
  { says: '<(licence options|license options|option rights)>', unless: '(stock|securities)' },
  { says: '<right of first (refusal|negotiation|offer) [clause]>' },
  { says: '<right ...8 to (purchase|acquire|license) (an additional|additional|all|the remaining) [clause]>' },
  { says: 'option ...2 (exercise)? (fee|payment|price) ...4 {money+}' },
  { says: '{money+} ...3 option ...2 (fee|payment|price)' },
  { says: '{money} to (secure|acquire|obtain|purchase) ...8 option~' },
  { says: 'option~ ...4 (paid|pay|pays|paying) ...6 {money+}', unless: '(stock|upfront|up-front)' },
  { says: '<right but not the obligation to (purchase|acquire|license|obtain|include|develop) [clause]>' },
  { says: 'exercise (fee|payment) ...4 {money+}', unless: '(warrant~|shares|stock)' },
  { says: '{money+} ...2 extend~ ...3 option' },
  { says: '{money} for ...3 options' },
  { says: '{money+} for (an|the|its) ...2 option', unless: 'stock option~' },
  { says: 'exercise~ ...3 option ...14 {money+} (payment|fee)', unless: '(stock|warrant~)' },
  { says: '<option exercisable ...12 to (license|acquire|obtain|purchase|develop) [clause]>' },
  { says: 'exercis~ ...2 option ...10 for ...2 {money+}', unless: '(stock|shares|warrant~)' },
  { says: '<(exclusive right|right) to negotiate [clause]>' },
  {
    says: '(receive|received|pay|paid|pays) ...4 {money+} ...3 exercis~ ...3 option',
    unless: '(stock|shares|warrant~)',
  },
  { says: '<exclusive right to (license|obtain a license|obtain an exclusive license|acquire) [clause]>' },
]
