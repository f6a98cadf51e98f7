import type { Case } from '../../extract/index.ts'
import { date } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: '«On March 3, 2014, Acme Pharma, Inc. entered into» a license agreement with Beta AG.',
    states: [date('2014-03-03')],
  },
  { text: '«In May 2019, we signed a supply agreement» with Beta AG.', states: [date('2019-05', 'month')] },
  {
    text: '«Effective January 1, 2020, Acme, Inc. and Beta AG entered into» a collaboration agreement.',
    states: [date('2020-01-01')],
  },
  {
    text: 'Acme, Inc. is party to the Stock Purchase «Agreement dated as of June 21, 2007», by and among Acme, Inc., Beta LLC and Gamma Communications, Inc.',
    states: [date('2007-06-21')],
  },
  {
    text: 'The agreement was «entered into by Acme, Inc. and Beta AG on August 14, 2006».',
    states: [date('2006-08-14')],
  },
  { text: '«In 2016, we out-licensed» the compound to Beta AG.', states: [date('2016', 'year')] },
  {
    text: '«On October 1, 2026, Acme Pharma, Inc., a Delaware corporation, Beta SAS, a société par actions simplifiée organized under the laws of France, and Beta SA entered into» the Sixth Amendment to the Collaboration Agreement.',
    states: [date('2026-10-01')],
  },
  { text: 'On March 3, 2014, Acme Pharma, Inc. announced its results for the year.', states: [] },
  {
    text: 'In May 2019, Acme, Inc. received a milestone payment under the agreement that it entered into with Beta AG.',
    states: [],
  },
  { text: 'The agreement between Acme, Inc. and Beta AG expires on December 31, 2030.', states: [] },
  {
    text: 'In June 2024, Acme, Inc. acquired all of the outstanding shares of Gamma Therapeutics, Inc., a clinical-stage company.',
    states: [],
  },
  { text: 'On May 9, 2011, the shareholders of Acme, Inc. approved the merger agreement.', states: [] },
  { text: 'The separate license agreement that Acme, Inc. entered into in 2003 has expired.', states: [] },
  { text: 'On March 3, 2014, the board of Acme, Inc. agreed with management on a budget.', states: [] },
  { text: 'As of December 31, 2015, Acme, Inc. had 300 employees who work at its plants in Boston.', states: [] },
  {
    text: 'Acme, Inc. is party to an exclusive license «agreement with Beta University, dated May 3, 2013».',
    states: [date('2013-05-03')],
  },
  { text: 'Acme, Inc. is party to a lease agreement that was terminated on May 3, 2013.', states: [] },
  {
    text: '«In December 2018, Acme, Inc. and Beta AG amended the collaboration agreement».',
    states: [date('2018-12', 'month')],
  },
  { text: '«In January 2023, we amended the license agreement» with Beta AG.', states: [date('2023-01', 'month')] },
  {
    text: 'The «license agreement with Beta AG was subsequently amended in June 2021».',
    states: [date('2021-06', 'month')],
  },
  {
    text: 'The license agreement with Beta AG was originally «entered into in September 2019» and was subsequently amended by Acme, Inc.',
    states: [date('2019-09', 'month')],
  },
  {
    text: 'The supply «agreement with Beta AG was amended a second time in April 2022».',
    states: [date('2022-04', 'month')],
  },
  {
    text: 'Acme, Inc. has a «license agreement with Beta AG, as amended on May 4, 2020».',
    states: [date('2020-05-04')],
  },
  {
    text: '«On May 4, 2020, Acme, Inc. and Beta AG executed an amendment to the license agreement».',
    states: [date('2020-05-04')],
  },
  {
    text: 'The «agreement of Acme, Inc. and Beta AG was amended and restated in 2018».',
    states: [date('2018', 'year')],
  },
  { text: 'The by-laws of Acme, Inc. were amended in June 2021.', states: [] },
  { text: 'In January 2023, Acme, Inc. amended its certificate of incorporation.', states: [] },
  { text: 'Acme, Inc. amended its annual report in June 2021.', states: [] },
  { text: 'The Securities Act of 1933, as amended, binds Acme, Inc.', states: [] },
  { text: 'In 2019, Acme, Inc. expects to amend the agreement with Beta AG.', states: [] },
  { text: 'The credit agreement of Acme, Inc. was terminated in June 2021.', states: [] },
  { text: 'In January 2023, Beta AG paid Acme, Inc. a fee under the amended agreement.', states: [] },
  {
    text: 'Acme, Inc. has a license agreement with Beta AG, «which was subsequently amended and restated in 2018».',
    states: [date('2018', 'year')],
  },
  {
    text: 'The agreement of Acme, Inc. concerns the drug of Beta AG, «and was subsequently amended in September 2021» to add others.',
    states: [date('2021-09', 'month')],
  },
  { text: 'The plan of Acme, Inc. concerns all officers, and was amended in June 2021.', states: [] },
  { text: 'Acme, Inc. has a code of conduct, which was amended in 2018.', states: [] },
  {
    text: '«On October 1, 2026, Acme Pharma, Inc., a Delaware corporation (“ Acme ” or the “ Company ”), Beta SAS, a société par actions simplifiée organized under the laws of France (“ Beta SAS ”), and Beta AG entered into» the Sixth Amendment.',
    states: [date('2026-10-01')],
  },
  {
    text: '2.1 Agreement and «Plan of Merger by and among Acme, Inc., Birch Acquisition Corporation, Omega Software, Inc., U.S. Bank National Association, as escrow agent, and Jane Roe, as the shareholder representative dated as of September 28, 2007».',
    states: [date('2007-09-28')],
  },
  {
    text: 'On October 1, 2026, Acme, Inc. reported its results and said that its partner Beta AG had entered into bankruptcy.',
    states: [],
  },
  {
    text: 'On October 1, 2026, Acme, Inc. received notice that Beta AG had entered into an agreement with Gamma Corp.',
    states: [],
  },
  {
    text: '«In July 1995, the Company and Beta GmbH signed definitive agreements» on a collaboration.',
    states: [date('1995-07', 'month')],
  },
  {
    text: '«Effective August 5, 2011, Acme, Inc. signed a five-year cooperative research and development agreement» with Beta AG.',
    states: [date('2011-08-05')],
  },
  {
    text: '«On July 17, 2020, the Company, Beta Trust and, solely for limited purposes, Gamma plc entered into» a royalty purchase agreement.',
    states: [date('2020-07-17')],
  },
  {
    text: 'On July 17, 2020, the Company reported that Beta AG had entered into an agreement with Gamma Corp.',
    states: [],
  },
  { text: 'In July 1995, the Company and Beta GmbH signed a lease register.', states: [] },
  { text: 'In July 1995, Acme, Inc. signed autographs at the fair of Beta GmbH.', states: [] },
  { text: 'On May 4, 2020, Acme, Inc. opened its plant, which Beta AG had built under contract.', states: [] },
]
