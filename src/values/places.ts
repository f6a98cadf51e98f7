/** Countries and regions as filings name them: a regular expression; a longer name stands before the one it begins with. */
const NAMES = [
  'world(?:wide)?|rest\\s+of\\s+(?:the\\s+)?world',
  'United\\s+States(?:\\s+of\\s+America)?|U\\.S\\.(?:A\\.)?|USA|(?<=the\\s)US|North\\s+America|Canada|Mexico|Puerto\\s+Rico|the\\s+Americas',
  '(?:Latin|South)\\s+America|Brazil|Argentina',
  'European\\s+Union|Europe|EU|E\\.U\\.|EEA|United\\s+Kingdom|UK|U\\.K\\.|Ireland|France|Germany|Italy|Spain|Portugal',
  'Switzerland|Austria|Belgium|Netherlands|Nordic\\s+countries|Scandinavia|Sweden|Norway|Denmark|Finland|Poland|Russia',
  'Turkey|Israel|Saudi\\s+Arabia|Middle\\s+East|(?:South\\s+)?Africa',
  "Asia(?:[- ]+Pacific)?|Japan|(?:(?:Greater|mainland)\\s+)?China|People's\\s+Republic\\s+of\\s+China|Chinese\\s+mainland",
  'Hong\\s+Kong(?:\\s+SAR)?|Macau|Macao(?:\\s+SAR)?|Taiwan(?:\\s+Region)?|(?:South\\s+|Republic\\s+of\\s+)?Korea|India',
  'Singapore|Thailand|Vietnam|Indonesia|Malaysia|Philippines|Sri\\s+Lanka|Pakistan|Bangladesh|Australia|New\\s+Zealand',
]

/** One place: "the United States", "Japan". */
export const PLACE = `(?:the\\s+)?(?:${NAMES.join('|')})(?!\\w)`
