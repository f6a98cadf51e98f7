import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(to|targeting|against|directed at|on|for) <(an|one) (undisclosed|unnamed|unspecified) ...3 target>',
    leavesOut: true,
  },
  {
    unless: 'to (select|nominate|choose|add|designate)',
    says: '(for|to|against|on|targeting|directed at) <(a limited number of|a number of|certain|several|select|up to [number]|[number]) ...4 targets>',
    leavesOut: true,
  },
  {
    says: '(antibody|antibodies|therapeutics|inhibitor~|compounds|therapy|ADC|CAR-T|vaccine~) (targeting|against|directed against|directed at|directed to) <[name]>',
  },
  { says: '(exclusive|specified|named|collaboration|selected) target (the)? <[name] (receptor)? ([name])?>' },
  { says: '(antibody|antibodies) to (the)? <([code]|[name] receptor ...1)>' },
  { says: '<[code]> (targeting|directed|specific)' },
  {
    says: '(a|an|novel|selective|available|potent|oral) <[name]> (receptor)? (antagonist|inhibitor|agonist|modulator|degrader|potentiator|blocker)',
  },
  { says: '(therapeutics|antibodies|drugs|compounds) that target <[thing]>' },
  { says: '<anti-~> (antibody|mAb|therapy|antibodies)' },
  { says: '<[word] receptor> ...2 (degrader|modulator|antagonist|agonist|inhibitor|potentiator|blocker)' },
]
