import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{money+} ...3 (upfront|up-front|initial cash|signing) ...3 payment|fee|consideration' },
  { says: '{money+} (initial|non-refundable|nonrefundable) ...1 payment|fee' },
  { says: '{money+} (upfront|up-front|up front|at signing|on signing|upon signing)' },
  { says: '(upfront|up-front|signing) ...5 (payment|payments|fee|fees|consideration|amount) ...6 {money+}' },
  { says: '(technology access|license issue|license initiation|initial license|initial) fee|payment ...4 {money+}' },
  { says: '(upfront|up-front|up front) {money+}' },
]
