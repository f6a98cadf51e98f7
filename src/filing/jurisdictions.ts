const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|' +
  'Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|' +
  'Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|' +
  'Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|' +
  'Virginia|Washington|West Virginia|Wisconsin|Wyoming|Australia|Austria|Bahamas|Belgium|Bermuda|' +
  'British Virgin Islands|Canada|Cayman Islands|China|Curaçao|Cyprus|Denmark|England and Wales|England|Finland|France|' +
  'Germany|Guernsey|Hong Kong|India|Ireland|Isle of Man|Israel|Italy|Japan|Jersey|Liberia|Luxembourg|Marshall Islands|' +
  'Netherlands Antilles|Netherlands|New Zealand|Norway|Panama|Scotland|Singapore|South Korea|Spain|Sweden|Switzerland|' +
  'Taiwan|United Kingdom|British Columbia|Ontario|Quebec|Alberta'

/** Where companies are incorporated that file with the SEC; "New\nYork" and "DELAWARE" too. */
export const JURISDICTION = new RegExp(`\\b(?:${NAMES.replaceAll(' ', '\\s+')})\\b`, 'i')

const CODES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|' +
  'RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR'

/** A state's postal code in a cell or on a line of its own: "DE\t000-27038". */
export const CODE = new RegExp(`(?<=[\\n\\t|]\\s*)(?:${CODES})(?=\\s*[\\n\\t|]|\\s{3})`)
