/** Signs, as regular expressions, the longest first: "HK$" before "$". */
export const SIGNS: readonly (readonly [code: string, sign: string])[] = [
  // "us $ 150 million" of a tokenized text, but "paid us $5 million" names no country
  ['USD', 'US\\s?\\$|us\\$|us\\s\\$(?=\\s)|[Uu]\\.\\s?[Ss]\\.?\\s?\\$|(?:USD|usd)\\s?\\$|\\$\\s?US'],
  // "c $ 16.4 million", but "Class C $5 million" is dollars
  [
    'CAD',
    '(?:CDN|Cdn|CAD|cad|Can\\.?|CA)\\s?\\$|\\$C|[Cc]\\$|(?<!(?:[Cc]lass|[Ss]eries|[Pp]art|[Tt]ier|[Tt]ranche|[Ee]xhibit|[Ss]chedule)\\s)[Cc]\\s\\$',
  ],
  ['AUD', '(?:AUD|aud|AU|A)\\$|(?:AUD|aud)\\s\\$|\\$A'],
  ['NZD', '(?:NZD|nzd|NZ)\\s?\\$'],
  ['HKD', '(?:HKD|HK|hk)\\s?\\$'],
  ['TWD', '(?:NTD|NT|TW)\\s?\\$'],
  ['SGD', '(?:SGD|SG|S)\\$'],
  ['BRL', 'R\\$'],
  ['MXN', '(?:MXN|mxn|Mex|MX)\\s?\\$'],
  ['CNY', 'RMB\\s?[¥￥]|CN[¥￥]|元'],
  ['USD', '\\$'],
  ['EUR', '€|\\([Ee]uro\\)'],
  ['GBP', '£'],
  ['JPY', 'JP[¥￥]|[¥￥]'],
  ['KRW', '₩'],
  ['LKR', 'ரூ'],
  ['INR', '₹|[Rr]s\\.?'],
  ['ILS', '₪'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['PHP', '₱'],
  ['VND', '₫'],
  ['THB', '฿'],
  ['UAH', '₴'],
  ['NGN', '₦'],
  ['CRC', '₡'],
  ['GEL', '₾'],
  ['LAK', '₭'],
  ['BTC', '₿'],
  ['PLN', 'zł'],
  ['CHF', 'SFr\\.?|Fr\\.'],
  ['SEK', 'kr\\.?'],
]

/** Codes, as filings and analysts write them, that are not ISO 4217 themselves. */
export const CODES = new Map([
  ['RMB', 'CNY'],
  ['NTD', 'TWD'],
  ['NIS', 'ILS'],
  ['CDN', 'CAD'],
])
const ISO =
  'USD EUR GBP CHF JPY CNY CAD AUD NZD HKD TWD SGD SEK NOK DKK INR KRW ILS BRL MXN RUB PLN CZK HUF ZAR THB MYR IDR PHP ' +
  'VND AED SAR EGP ARS CLP COP DEM FRF ITL NLG BTC'
/** Any code, as a regular expression. */
export const CODE = `(?:${[...ISO.split(' '), ...CODES.keys()].join('|')})`

/** Names, singular or plural. A bare "pounds" is a weight, a bare "won" a verb: neither is here. */
export const NAMES: readonly (readonly [code: string, name: string])[] = [
  ['CAD', 'canadian\\s+dollars?'],
  ['AUD', 'australian\\s+dollars?'],
  ['NZD', 'new\\s+zealand\\s+dollars?'],
  ['HKD', 'hong\\s+kong\\s+dollars?'],
  ['TWD', '(?:new\\s+)?taiwan\\s+dollars?'],
  ['SGD', 'singapore\\s+dollars?'],
  ['USD', '(?:(?:u\\.\\s?s\\.?|us|united\\s+states|american)\\s+)?dollars?'],
  ['EUR', 'euros?'],
  ['GBP', '(?:british\\s+)?pounds?\\s+sterling|british\\s+pounds?|u\\.?k\\.?\\s+pounds?'],
  ['JPY', '(?:japanese\\s+)?yen'],
  ['CNY', '(?:chinese\\s+)?(?:yuan(?:\\s+renminbi)?|renminbi)'],
  ['CHF', '(?:swiss\\s+)?francs?'],
  ['FRF', 'french\\s+francs?'],
  ['BEF', 'belgian\\s+francs?'],
  ['KRW', '(?:south\\s+)?korean\\s+won'],
  ['INR', '(?:indian\\s+)?rupees?'],
  ['SEK', 'swedish\\s+(?:krona|kronor|kroner)|kronor|krona'],
  ['NOK', 'norwegian\\s+(?:krone|kroner)'],
  ['DKK', 'danish\\s+(?:krone|kroner)'],
  ['ILS', '(?:new\\s+)?(?:israeli\\s+)?shekels?'],
  ['MXN', '(?:mexican\\s+)?pesos?'],
  ['BRL', '(?:brazilian\\s+)?reais'],
  ['RUB', '(?:russian\\s+)?rou?bles?'],
  ['TRY', 'turkish\\s+liras?'],
  ['DEM', '(?:german\\s+)?deutsch(?:e\\s*)?\\s?marks?|german\\s+marks?'],
  ['NLG', '(?:dutch\\s+)?guilders?'],
  ['ITL', 'italian\\s+lir[ae]'],
  ['ESP', '(?:spanish\\s+)?pesetas?'],
  ['FIM', 'finnish\\s+mark(?:ka|kaa)'],
  ['ATS', 'austrian\\s+schillings?'],
  ['THB', '(?:thai\\s+)?baht'],
  ['ZAR', '(?:south\\s+african\\s+)?rands?'],
  ['PLN', 'zloty(?:s|ch)?'],
  ['CZK', 'czech\\s+(?:koruna|crowns?)'],
  ['MYR', 'ringgit'],
  ['IDR', '(?:indonesian\\s+)?rupiah'],
  ['BTC', 'bitcoins?'],
]

/** Hundredths, which only stand behind a figure. */
export const HUNDREDTHS: readonly (readonly [code: string, name: string])[] = [
  ['USD', '(?:u\\.?s\\.?\\s+)?cents?|¢'],
  ['EUR', 'euro\\s?cents?'],
  ['GBP', 'pence|penny'],
]

/** Names that may stand before an amount, but are other words before a small number: "Euro 5" is a standard, "DM1" a drug. */
export const BEFORE_LARGE: readonly (readonly [code: string, name: string])[] = [
  ['EUR', '[Ee]uros?'],
  ['JPY', '[Yy]en'],
  ['GBP', '[Pp]ounds?\\s[Ss]terling'],
  ['CNY', '[Rr]enminbi'],
  ['CHF', '[Ss]wiss\\s[Ff]rancs?'],
  ['DEM', 'DM'],
  ['MXN', 'Ps\\.'],
]
