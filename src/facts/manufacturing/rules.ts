import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<[who] ...4 responsible for ...12 (manufacture|manufacturing|supply|supplying|production|producing) [clause]?>',
  },
  {
    says: '<[who] (will|shall|must|agreed to|agrees to|has agreed to|have agreed to|is obligated to|are obligated to|undertook to) (use ...4 efforts to)? ...4 (manufacture|produce|supply) [clause]>',
    unless: '(will|shall|to) ...2 supply [who] with (information|data|documents|notice|funds)',
  },
  {
    says: '<[who] (has|have|had|retains|retained|retain) (the|an)? ...2 (right|rights) to ...6 (manufacture|produce|supply|manufacturing) [clause]>',
  },
  {
    says: '<(manufacture|manufacturing|production) ...4 (will|shall) be ...1 (undertaken|performed|carried out|conducted) by [who]>',
  },
  { says: '<[thing] (will|shall) be (manufactured|produced|supplied) ...4 by [who]>' },
  { says: '<[who] (is|will be|shall be|as) ...4 (exclusive|sole|primary) (manufacturer|supplier) (of|for) [clause]>' },
  {
    says: '<(engaged|retained|appointed|selected|engages|appoints) {party} ...6 to ...3 (manufacture|produce|supply) [clause]>',
  },
  {
    says: '<(purchase|buy|obtain|order) ...4 (all|substantially all|certain|minimum|majority|portion|{percent}) ...6 (requirements|supply|supplies|needs) ...12 from (us|{party})>',
  },
  {
    says: '<{party} (will|shall|also|is|be)? ...2 (receive|receives|entitled to|paid) manufacturing payments [clause]>',
  },
  { says: '<manufactur~ ...6 (responsibility|expense) of {party}>' },
  {
    says: '<[who] ...2 (assume|assumes|assumed|retain|retains|retained|have|has) ...4 responsibility for ...8 (manufacture|manufacturing|supply|production) [clause]?>',
    unless: 'manufacturing (staff|employees|personnel|facilities)',
  },
  {
    says: '<[who] (rely|relies|depend|depends) ...2 (on|upon) {party} ...4 (for|to) ...6 (manufacture|manufacturing|supply|produce|production) [clause]>',
  },
  { says: '<[who] (do|does) not have ...4 (right|rights) to ...4 (manufacture|manufacturing|produce) [clause]>' },
]
