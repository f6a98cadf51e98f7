import type { Rule } from '../../extract/index.ts'

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta'
const PLACE = `(England and Wales|England|Scotland|Bermuda|the Cayman Islands|${STATES}|[place])`
const REALM = '(State of|Commonwealth of|Province of|Republic of|Federal Republic of|Kingdom of)'

export const rules: readonly Rule[] = [
  {
    says: `(governed|construed|interpreted|enforced) ...10 (laws|law) of (the)? (internal)? (laws of)? (the)? ${REALM}? <${PLACE}>`,
  },
  { says: `governed by <${PLACE}> law` },
  { says: `<${PLACE}> law (governs|shall govern|will govern|applies to)` },
  { says: `(laws|law) of (the)? ${REALM}? <${PLACE}> (govern|governs|shall govern|will govern)` },
  { says: `governing law ...4 (is|of|being) (that of)? (the)? (laws of)? (the)? ${REALM}? <${PLACE}>` },
]
