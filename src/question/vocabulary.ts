import type { CoverField, Order } from '../domain/reading.ts'
import type { Wanted } from '../domain/term.ts'

/** What words of a question mean that name neither a company nor a term. */
export type Sense =
  | { readonly is: 'empty' }
  | { readonly is: 'deal'; readonly several: boolean }
  | { readonly is: 'filing' }
  | { readonly is: 'wants'; readonly wants: Wanted }
  | { readonly is: 'money' }
  | { readonly is: 'pays' }
  | { readonly is: 'gets' }
  | { readonly is: 'to' }
  | { readonly is: 'by' }
  | { readonly is: 'compare' }
  | { readonly is: 'list' }
  | { readonly is: 'count' }
  | { readonly is: 'overview' }
  | { readonly is: 'order'; readonly order: Order }
  | { readonly is: 'top' }
  | { readonly is: 'timeline' }
  | { readonly is: 'bound'; readonly bound: 'over' | 'at_least' | 'under' | 'at_most' }
  | { readonly is: 'having' }
  | { readonly is: 'lacking' }
  | { readonly is: 'cover'; readonly field: CoverField }
  | { readonly is: 'open' }
  | { readonly is: 'what_is' }
  | { readonly is: 'choice' }
  | { readonly is: 'greeting' }
  | { readonly is: 'thanks' }
  | { readonly is: 'help' }
  | { readonly is: 'basis' }
  | { readonly is: 'sum' }
  | { readonly is: 'unread' }
  | { readonly is: 'calling' }
  | { readonly is: 'where' }
  | { readonly is: 'currency'; readonly currency: string }
  | { readonly is: 'back' }

const rows: [Sense, string][] = [
  [
    { is: 'empty' },
    'a, an, the, of, for, in, on, at, is, are, was, were, be, been, being, do, does, did, has, have, had, it, its, this, that, these, those, there, ' +
      'and, or, as, so, ok, okay, well, then, now, please, pls, just, only, also, any, some, my, me, i, you, we, us, our, can, could, would, will, ' +
      'shall, may, might, which, what, who, whom, whose, how, under, between, under the terms, per the, give me, let, know, like to, i want to know, ' +
      'do you know, can you tell me, could you tell me, i would like to know, i mean, mean, involved, include, includes, included, provide, provides, provided, ' +
      'state, states, stated, say, says, said, according to, exactly, actually, really, right, rights, responsible, about, if, whats, whos, hows, ' +
      'company, companies, firm, part, yet, still, into, get to, each, every, their, they, them, he, she, one, ones, due, made, make sure, ' +
      'kind, type, name, called, out, up to, happen, happens, happened, concerning, regarding, re, want, wants, need, needs, tell, ' +
      'i need, find, find out, look up, search, check, quick question, question, again, too, instead, anything, something, between the, both, ' +
      'amount of, subject to, terms of the, agreed upon, last, lasts, s, t, im, id, go, goes, going, take, takes, mentioned, described, resulting, any of, per, what is the, whats the, who is the, who are the, two, three, four, five, i meant, no i meant, such, potential, please tell me, come, comes, coming, used, using, signing with, in question, full, whole, entire, must, has to, have to, handle, handles, his, her, use, uses, based on, times, necessary, currently, being paid, be paid',
  ],
  [
    { is: 'deal', several: false },
    'deal, agreement, contract, license, licence, collaboration, transaction, partnership, alliance, arrangement, pact, tie up, merger, acquisition, collab',
  ],
  [
    { is: 'deal', several: true },
    'deals, agreements, contracts, licenses, licences, collaborations, transactions, partnerships, alliances, arrangements, pacts, mergers, acquisitions',
  ],
  [{ is: 'filing' }, 'filing, filings, 8 k, 8k, 8 ks, document, documents, report, reports, disclosure'],
  [{ is: 'wants', wants: 'amount' }, 'how much money, what amount, size'],
  [{ is: 'wants', wants: 'number' }, 'how many, number of'],
  [{ is: 'wants', wants: 'rate' }, 'rate, rates, percentage, percent, what percentage, what share, how high'],
  [
    { is: 'wants', wants: 'date' },
    'when, what date, which date, on what date, date, year, what year, which year, on which date',
  ],
  [{ is: 'wants', wants: 'who' }, 'who is responsible, who is responsible for, who'],
  [{ is: 'money' }, 'how much, money, amount, amounts, sum, dollars, cash, monies, value'],
  [
    { is: 'pays' },
    'pay, pays, paying, owe, owes, spend, spends, spent, shell out, paid, give, gave, fund, funds, must pay, will pay, has to pay',
  ],
  [
    { is: 'gets' },
    'receive, receives, received, receiving, get, gets, got, getting, earn, earns, earned, collect, collects, paid to, entitled to, eligible for, make, made from',
  ],
  [{ is: 'to' }, 'to'],
  [{ is: 'by' }, 'by, from'],
  [
    { is: 'compare' },
    'compare, compared, compared to, compared with, comparison, comparing, versus, vs, v, side by side, difference, differences, differ, against, contrast, difference between, better',
  ],
  [
    { is: 'list' },
    'list, list all, show, show me, show all, all, every, enumerate, display, which deals, what deals, which agreements, which contracts, which licenses, overview of all, whats indexed, what is indexed, what do you know, what do you have, what filings do you have',
  ],
  [
    { is: 'count' },
    'how many deals, how many agreements, how many filings, number of deals, count of deals, how many contracts, how many transactions, how many collaborations, count',
  ],
  [
    { is: 'overview' },
    'what was agreed, what did they agree, what is agreed, tell me about, tell me more about, tell me more, overview, summary, summarize, summarise, sum up, describe, description, deal terms, key terms, financial terms, financials, economics, commercial terms, main terms, terms, details, detail, brief, outline, explain the deal, explain the agreement, in a nutshell, what about the deal, deal card, highlights, everything about, information on, info on, info, information, what do we know about, what is known about',
  ],
  [
    { is: 'order', order: 'largest' },
    'largest, biggest, highest, greatest, maximum, max, most, most expensive, richest, bigger, larger, higher, priciest, best paid, longest, more, rank, ranked, ranking, rank the deals by, sort, sorted, order by, sort by, rank by',
  ],
  [
    { is: 'order', order: 'smallest' },
    'smallest, lowest, least, minimum, min, cheapest, smaller, lower, least expensive, tiniest, shortest, fewest, less',
  ],
  [{ is: 'order', order: 'latest' }, 'latest, newest, most recent, last deal, last agreement, recent, by date'],
  [{ is: 'order', order: 'earliest' }, 'oldest, earliest, first deal, first agreement, least recent'],
  [{ is: 'top' }, 'top'],
  [
    { is: 'timeline' },
    'timeline, time line, chronology, history, key dates, all dates, important dates, what happened when, sequence of events, milestones in time',
  ],
  [
    { is: 'bound', bound: 'over' },
    'over, above, more than, greater than, exceeding, exceed, exceeds, in excess of, larger than, bigger than, higher than, after, later than, beyond',
  ],
  [
    { is: 'bound', bound: 'at_least' },
    'at least, minimum of, no less than, not less than, since, not before, from, starting, starting in, as of, and later, and more',
  ],
  [
    { is: 'bound', bound: 'under' },
    'under, below, less than, lower than, smaller than, sub, before, earlier than, prior to, fewer than',
  ],
  [{ is: 'bound', bound: 'at_most' }, 'at most, no more than, not more than, up to, until, through, by the end of'],
  [
    { is: 'having' },
    'with, having, that have, which have, that has, which has, containing, that include, that contain, featuring, with a, with an',
  ],
  [
    { is: 'lacking' },
    'without, lacking, lack, lacks, that lack, with no, no, not, never, excluding, exclude, except, except for, apart from, other than, but not, and not, nor, that do not have, which do not have, that have no, dont have, doesnt have, do not have, does not have, have no, has no, without any, which have no, not with, not signed, not made',
  ],
  [
    { is: 'cover', field: 'signers' },
    'who signed, who signed it, signatory, signatories, signer, signers, signature, signatures, signed by, signed on behalf, signed for, who has signed, title, titles, who was it signed by, whose signature, officer, who signed off',
  ],
  [
    { is: 'cover', field: 'form' },
    'form, form type, which form, what form, type of filing, kind of filing, filing type',
  ],
  [
    { is: 'cover', field: 'reportDate' },
    'date of report, report date, filing date, filed, when filed, date filed, date of the filing, date of the report, reported, when was it filed, date of earliest event',
  ],
  [
    { is: 'cover', field: 'fileNumber' },
    'file number, commission file number, commission file, sec file number, file no',
  ],
  [
    { is: 'cover', field: 'irsNumber' },
    'irs number, irs employer identification number, irs, employer identification number, ein, tax id, tax number, irs employer identification, employer id, employer identification',
  ],
  [
    { is: 'cover', field: 'state' },
    'state of incorporation, incorporated, jurisdiction of incorporation, where incorporated, incorporation, which state, what state',
  ],
  [
    { is: 'cover', field: 'address' },
    'address, headquarters, headquartered, principal executive offices, office, offices, located, based, where located, hq, location, zip code',
  ],
  [{ is: 'cover', field: 'telephone' }, 'telephone, phone, phone number, telephone number, call'],
  [{ is: 'cover', field: 'ticker' }, 'ticker, ticker symbol, stock symbol, trading symbol, symbol, stock ticker'],
  [{ is: 'cover', field: 'exchange' }, 'exchange, stock exchange, listed, which exchange, where listed, traded'],
  [
    { is: 'cover', field: 'registrant' },
    'registrant, filer, who filed, filed by, filing company, who filed it, who is the filer',
  ],
  [{ is: 'cover', field: 'accessionNumber' }, 'accession number, accession no, accession'],
  [{ is: 'cover', field: 'cik' }, 'cik, cik number, central index key, edgar number'],
  [{ is: 'cover', field: 'filedDate' }, 'filed as of date, filed as of, edgar filing date, date filed with the sec'],
  [{ is: 'cover', field: 'industry' }, 'sic, sic code, standard industrial classification, industry, industry code'],
  [
    { is: 'cover', field: 'formerName' },
    'former name, former names, formerly known as, previous name, old name, name before, formerly',
  ],
  [{ is: 'cover', field: 'items' }, 'item, items, which item, what item, which items, what items, item number'],
  [{ is: 'cover', field: 'exhibits' }, 'exhibit, exhibits, which exhibits, what exhibits, attached, attachments'],
  [
    { is: 'cover', field: 'filing' },
    'source, show me the source, original, link, url, show the filing, sec link, where does it stand, where does it say, show source',
  ],
  [
    { is: 'open' },
    'why, how does, how do, how did, reason, because, explain, purpose, mechanism, how come, for what reason, what happens',
  ],
  [
    { is: 'what_is' },
    'what is, whats, who is, whos, who was, what is a, what is an, whats a, whats an, what are, define, definition of, definition, meaning of, what is meant by, meaning, stand for',
  ],
  [
    { is: 'choice' },
    'should, predict, forecast, tomorrow, next year, next week, expect, go up, go down, rise, fall, likely, chances, probability, recommend, advice, advise, buy shares, invest in, worth buying, good deal, opinion, do you think, prediction, future',
  ],
  [
    { is: 'greeting' },
    'hi there, hello there, hi team, hello team, hey team, good morning team, good afternoon team, hi all, hello all, hey all, good morning all, hi everyone, hello everyone, good morning everyone, hi, hello, hey, good morning, good afternoon, good evening, howdy, greetings, yo, hallo, bonjour, how are you',
  ],
  [
    { is: 'thanks' },
    'thanks, thank you, thx, cheers, great, perfect, nice, cool, awesome, good, bye, goodbye, got it, understood, good job, well done, many thanks, thanks a lot, thank you very much, ty',
  ],
  [
    { is: 'help' },
    'help, help me, what can you do, what can i ask, how do you work, how does this work, what questions can i ask, usage, commands, what do you do, who are you, what are you, instructions, how do i use you, how to use',
  ],
  [
    { is: 'unread' },
    'else, other, others, another, second, third, fourth, next, previous, buy, buys, bought, versus other, extra, often, stage, stages, condition of',
  ],
  [
    { is: 'calling' },
    'licensing, supply, purchase, research, service, services, distribution, credit, financing, lease, loan',
  ],
  [{ is: 'where' }, 'where, where is, where are, wheres'],
  [{ is: 'sum' }, 'average, averages, mean of, median, sum of, total of all, combined, add up, cumulative'],
  [{ is: 'currency', currency: 'EUR' }, 'in euros, euros, euro, eur'],
  [{ is: 'currency', currency: 'USD' }, 'in dollars, in us dollars, dollars, usd'],
  [{ is: 'currency', currency: 'GBP' }, 'in pounds, pounds, gbp, sterling'],
  [{ is: 'currency', currency: 'CHF' }, 'in francs, francs, chf'],
  [{ is: 'currency', currency: 'JPY' }, 'in yen, yen, jpy'],
  [
    { is: 'basis' },
    'per target, per antigen target, per product, per program, per share, per year, each target, in total, overall, altogether, per compound, in all, per antigen, total, aggregate, in the aggregate',
  ],
  [
    { is: 'back' },
    'it, that, this deal, that deal, this agreement, that agreement, the deal, the agreement, the same, same, there, they',
  ],
]

/** Every run of words that means something by itself, longest matches first to be tried. */
export const VOCABULARY: readonly { readonly words: readonly string[]; readonly senses: readonly Sense[] }[] = [
  ...rows
    .flatMap(([sense, list]) => list.split(/,\s*/).map((words): [string, Sense] => [words.trim(), sense]))
    .reduce((all, [words, sense]) => all.set(words, [...(all.get(words) ?? []), sense]), new Map<string, Sense[]>()),
].map(([words, senses]) => ({ words: words.split(' '), senses }))
