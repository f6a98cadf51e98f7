/** Small words that may stand inside a name. "and" is none: it mostly stands between two names. */
export const PARTICLES = new Set('de du des da di del della van von der den la le les et y &'.split(' '))

/** Words that begin a sentence, a heading or a title, and never a name. */
export const OUTSIDE = new Set(
  (
    'the a an on in at by if as to of for and or but with under between among from upon when while where since until ' +
    'after before during our we its their his her this that these those each any all both neither either such no not ' +
    'item exhibit form release report agreement section article schedule annex appendix note notes date dated press ' +
    'registrant issuer borrower lender parent seller buyer purchaser licensor licensee underwriter trustee agent ' +
    'president chairman chief officer director secretary treasurer vice executive financial senior counsel professor ' +
    'about contact contacts contacting source re cc attention attn copyright name title whereas including pursuant ' +
    'events disclosure information statements exhibits signature signatures charter ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday mr. ms. mrs. messrs. ph.d m.d ' +
    'announces announce announced acquires acquire acquired completes completed enters entered signs signed grants ' +
    'granted receives received licenses reports names appoints sells buys forms expands extends agrees joins launches ' +
    'stockholder stockholders shareholder shareholders executive employee unaudited audited affiliated separate proposed ceo cfo coo cto chair founder partner member managing head ' +
    'because although however also additionally further furthermore thus accordingly therefore once unless'
  ).split(' '),
)

/** Words that name a company only together with others: "Delaware Limited Liability Company" is nobody's name. */
export const GENERIC = new Set(
  (
    'limited liability company private public holding parent subsidiary surviving delaware massachusetts california ' +
    'nevada new york jersey german dutch french swiss british english us acquisition merger successor target ' +
    'operating insurance trust reporting growth registrant emerging smaller purchaser listed joint stock open general ' +
    'partner combined collaborative biotechnology pharmaceutical investment depositary shell reverse national ' +
    'university institute hospital foundation association research medical real estate business charitable state ' +
    'educational academic teaching issuing indenture deferred compensation family revocable living liquidating ' +
    'institution & of for and former professional interim british virgin islands cayman communications holdings ' +
    'securities pharmaceuticals industries technologies therapeutics systems international group enterprises ' +
    'services companies corporation clearing capital bank'
  ).split(' '),
)

/** Abbreviations whose dot ends no sentence. */
export const ABBREVIATION =
  /^(?:(?:[A-ZÀ-Þ]\.)+[A-ZÀ-Þ]?\.?|St|Ste|Mt|Dr|Bros|Wm|Jr|Sr|Labs?|Intl|Int’l|Mfg|Pharm|Chas|Geo|Jos|Thos|Robt|Natl|Assoc|Co|Corp|Inc|Ltd)\.$/u
