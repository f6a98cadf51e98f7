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
