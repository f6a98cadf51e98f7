import type { Rule } from '../../extract/index.ts'

const BRINGING =
  '(market|commercialize|commercialise|co-commercialize|co-commercialise|distribute|promote|co-promote|market and sell|sell and market|sell and distribute)'
const COMMERCIAL =
  '(marketing|commercialization|commercialisation|commercializing|commercialising|commercial|distribution|promotion|co-promotion)'

export const rules: readonly Rule[] = [
  { says: `<[who] ...4 responsible ...6 for ...14 (${COMMERCIAL}|sales|selling) [clause]?>` },
  {
    says: `<[who] (will|shall|must|agreed to|agrees to|has agreed to|have agreed to|is required to|are required to|is obligated to|are obligated to) jointly? ...2 (use ...4 efforts)? ...6 ${BRINGING} [clause]>`,
  },
  { says: `<[who] ...6 use ...4 efforts to ...24 (${BRINGING}|sell) [clause]>` },
  { says: '<[who] ...6 use ...4 efforts to ...4 bring ...6 to market>' },
  { says: '<[who] ...6 use ...4 efforts to ...4 make ...8 (accessible|available) to ...4 public>' },
  { says: `<(jointly|together) ...4 ${BRINGING} [clause]>` },
  { says: `<to co-develop and ...1 ${BRINGING} [clause]>` },
  { says: `<[who] (will|shall) (lead|be the lead party) ...12 ${COMMERCIAL} [clause]?>` },
  {
    says: `<[who] (will|would|shall)? (has|have|retains|retained|retain|maintain|maintains|obtained|acquired|received) ...8 ${COMMERCIAL} (rights|right|activities) [clause]?>`,
  },
  {
    says: `<[who] (will|would|shall)? (has|have|retains|retained|retain|obtained|acquired|received) ...6 (right|rights) ...4 (to|for) ...6 (${BRINGING}|commercialization|conduct ...3 ${COMMERCIAL}) [clause]>`,
  },
  {
    says: `<(grants|granted|grant|gave|granting) ({party}|us) ...12 (right|rights|license|licence) to ...4 (${BRINGING}|sell) [clause]>`,
    unless: 'to ...8 develop',
  },
  { says: `<(grants|granted|grant|gave|granting) ({party}|us) ...6 ${COMMERCIAL} rights [clause]?>` },
  { says: '<[who] (commercializes|commercialises) ...6 in [clause]>' },
  { says: '<[who] assumed the ...2 (sales|marketing|distribution|commercialization) [clause]>' },
  {
    says: '<(appointed|appoints|appointing|engaged) {party} ...8 (distributor|sales agent|marketing partner) [clause]?>',
  },
  { says: '<[who] (will|shall) (record|book) ...4 sales ...6 (in|outside|worldwide|globally|throughout) [clause]?>' },
  {
    says: `<[who] ...2 (assume|assumes|assumed|retain|retains|retained|have|has|take|takes|took) ...4 responsibility for ...10 ${COMMERCIAL} [clause]?>`,
  },
  { says: `<[who] (leads|lead|is leading|are leading) ...4 ${COMMERCIAL} [clause]>` },
  {
    says: '<([who] and)? [who] ...3 (collaborate|collaborates|collaborating|cooperate) ...3 (on|in) ...10 (commercialization|commercialisation|commercializing|marketing) [clause]>',
  },
  {
    says: '<(commercialization|commercialisation|marketing) ...3 (will|shall) be ...1 (undertaken|performed|carried out|conducted) ...3 by [who]>',
  },
  {
    says: '<([who]|two companies) (will|would|shall)? (equally)? share ...6 costs of ...6 (commercialization|commercialisation) [clause]?>',
  },
]
