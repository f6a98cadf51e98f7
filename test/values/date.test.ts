import { describe, expect, it } from 'vitest'
import { type CalendarDate, compareDates, dateBounds, findDates, writeDate } from '../../src/values/index.ts'
import { date } from '../../src/values/make.ts'

const found = (text: string, year?: number): string[] =>
  findDates(text, year === undefined ? {} : { year }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value.date} ${value.precision}`,
  )

describe('absolute dates', () => {
  it.each([
    ['On July 7, 2006, ImmunoGen', 'July 7, 2006 = 2006-07-07 day'],
    ['JUNE 6, 2000...Stockwalk.com', 'JUNE 6, 2000 = 2000-06-06 day'],
    ['MA, July 11, 2006- ImmunoGen', 'July 11, 2006 = 2006-07-11 day'],
    ['April\n30, 2007', 'April\n30, 2007 = 2007-04-30 day'],
    ['7 July 2006', '7 July 2006 = 2006-07-07 day'],
    ['Sept. 1, 2005', 'Sept. 1, 2005 = 2005-09-01 day'],
    ['this 4th day of May, 2001', '4th day of May, 2001 = 2001-05-04 day'],
    ['January 12 of 2016', 'January 12 of 2016 = 2016-01-12 day'],
    ['2006-07-07', '2006-07-07 = 2006-07-07 day'],
    ['07/07/2006', '07/07/2006 = 2006-07-07 day'],
    ['31/12/2006', '31/12/2006 = 2006-12-31 day'],
    ['30.09.2022', '30.09.2022 = 2022-09-30 day'],
    ['May 8, 2000 at 5:00 p.m. EST', 'May 8, 2000 = 2000-05-08 day'],
    ['in July 2006', 'July 2006 = 2006-07 month'],
    ['through mid-January 2019', 'January 2019 = 2019-01 month'],
    ['in 2008', '2008 = 2008 year'],
    ['in early 2008.', 'early 2008 = 2008 early'],
    ['in late 2023', 'late 2023 = 2023 late'],
    ['by mid-2024', 'mid-2024 = 2024 mid'],
    ['at the end of 2023', 'end of 2023 = 2023 late'],
    ['the fourth quarter of 2023', 'fourth quarter of 2023 = 2023-Q4 quarter'],
    ['first quarter 2005', 'first quarter 2005 = 2005-Q1 quarter'],
    ['the first fiscal quarter of 2019', 'first fiscal quarter of 2019 = 2019-Q1 quarter'],
    ['Q4 2023', 'Q4 2023 = 2023-Q4 quarter'],
    ['2023-Q1', '2023-Q1 = 2023-Q1 quarter'],
    ['the first half of 2024', 'first half of 2024 = 2024-H1 half'],
    ['since H2 2019', 'H2 2019 = 2019-H2 half'],
    ['in fiscal 2008', 'fiscal 2008 = 2008 year'],
    ['on Friday, July 7, 2006', 'Friday, July 7, 2006 = 2006-07-07 day'],
    ['Wed. March 15, 2006', 'Wed. March 15, 2006 = 2006-03-15 day'],
    ['this fifteenth day of March, 2006', 'fifteenth day of March, 2006 = 2006-03-15 day'],
    [
      'the twenty-first day of December, two thousand and five',
      'twenty-first day of December, two thousand and five = 2005-12-21 day',
    ],
    ['this 1st day of January, Two Thousand Six', '1st day of January, Two Thousand Six = 2006-01-01 day'],
    ['May the third, nineteen ninety-eight', 'May the third, nineteen ninety-eight = 1998-05-03 day'],
    ['January twenty-two, 2018', 'January twenty-two, 2018 = 2018-01-22 day'],
    ['1/12,2016', '1/12,2016 = 2016-01-12 day'],
    ['Jul-2006', 'Jul-2006 = 2006-07 month'],
    ['the last quarter of 2008', 'last quarter of 2008 = 2008-Q4 quarter'],
    ['the latter half of 2008', 'latter half of 2008 = 2008-H2 half'],
    ['in the latter part of 2008', 'latter part of 2008 = 2008 late'],
    ['the fourth quarter of our fiscal year 2008', 'fourth quarter of our fiscal year 2008 = 2008-Q4 quarter'],
    ['the 2008 second quarter', '2008 second quarter = 2008-Q2 quarter'],
    ['by year end 2009', 'year end 2009 = 2009 late'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))
})

describe('several dates', () => {
  it.each([
    ['in late 2023 or early 2024', ['late 2023 = 2023 late', 'early 2024 = 2024 early']],
    ['May 2, 2003 - June 5, 2003', ['May 2, 2003 = 2003-05-02 day', 'June 5, 2003 = 2003-06-05 day']],
    ['in 2019-2020', ['2019 = 2019 year', '2020 = 2020 year']],
    ['June 30, 2005 10,000', ['June 30, 2005 = 2005-06-30 day']],
    ['March 31 and June 30, 2008', ['March 31 = 2008-03-31 day', 'June 30, 2008 = 2008-06-30 day']],
    ['between January and March 2008', ['January = 2008-01 month', 'March 2008 = 2008-03 month']],
    ['in the first or second quarter of 2008', ['first = 2008-Q1 quarter', 'second quarter of 2008 = 2008-Q2 quarter']],
    ['in mid- to late 2008', ['mid = 2008 mid', 'late 2008 = 2008 late']],
    ['they may and July 2008 is late', ['July 2008 = 2008-07 month']],
    ['the first and the second of June 2008', ['second of June 2008 = 2008-06-02 day']],
    ['mid sized and late 2008', ['late 2008 = 2008 late']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('a day without a year', () => {
  it('is a date only where the year is given', () => {
    expect(found('On May 4, we announced')).toEqual([])
    expect(found('On May 4, we announced', 2000)).toEqual(['May 4 = 2000-05-04 day'])
    expect(found('On May 4, 2001, we announced', 2000)).toEqual(['May 4, 2001 = 2001-05-04 day'])
  })
})

describe('no date', () => {
  it.each([
    ['tomorrow'],
    ['10 days after the closing'],
    ['next Friday'],
    ['it may 2 well'],
    ['2,008 shares'],
    ['$2008'],
    ['2008 shares'],
    ['AVE9633'],
    ['AVE2008'],
    ['17 CFR 230.425'],
    ['0-17999'],
    ['04-2726691'],
    ['Section 13(a)'],
    ['(781) 769-2042'],
    ['(617) 995-2000'],
    ['Securities Exchange Act of 1934'],
    ['SEC ACT: 1934 Act'],
    ['2000 Sierra Point Parkway'],
    ['Suite 2000'],
    ['Item 1.01'],
    ['Rule 14a-12'],
    ['Phase I/II'],
    ['the first day of each month'],
    ['two thousand shares in May'],
    ['nineteen people in March'],
    ['the third of five'],
    ['on Friday'],
    ['the last quarter'],
    ['Feb 30'],
    [''],
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

it('reads no day that the calendar does not have', () => {
  expect(found('February 30, 2007')).toEqual(['2007 = 2007 year'])
  expect(found('2007-02-29')).toEqual([])
  expect(found('the thirty-first day of June, 2007')).toEqual(['June, 2007 = 2007-06 month'])
})

describe('bounds', () => {
  it.each([
    [date('2006-07-07'), '2006-07-07', '2006-07-07'],
    [date('2008-02', 'month'), '2008-02-01', '2008-02-29'],
    [date('2023-Q4', 'quarter'), '2023-10-01', '2023-12-31'],
    [date('2019-H2', 'half'), '2019-07-01', '2019-12-31'],
    [date('2005', 'year'), '2005-01-01', '2005-12-31'],
    [date('2008', 'early'), '2008-01-01', '2008-04-30'],
    [date('2008', 'mid'), '2008-05-01', '2008-08-31'],
    [date('2008', 'late'), '2008-09-01', '2008-12-31'],
  ])('%o', (value, first, last) => expect(dateBounds(value)).toEqual({ first, last }))
})

describe('written', () => {
  it.each<[CalendarDate, string]>([
    [date('2006-07-07'), 'July 7, 2006'],
    [date('2006-07', 'month'), 'July 2006'],
    [date('2023-Q4', 'quarter'), 'the fourth quarter of 2023'],
    [date('2019-H2', 'half'), 'the second half of 2019'],
    [date('2008', 'year'), '2008'],
    [date('2008', 'early'), 'early 2008'],
    [date('2024', 'mid'), 'mid-2024'],
    [date('2023', 'late'), 'late 2023'],
  ])('%o: %s, and reads back', (value, written) => {
    expect(writeDate(value)).toBe(written)
    expect(findDates(written).map((each) => each.value)).toEqual([value])
  })
})

describe('order', () => {
  it('is by the first day, then by the last', () => {
    const values = [
      date('2008', 'year'),
      date('2007-04-30'),
      date('2008', 'early'),
      date('2008-01-01'),
      date('2006-07', 'month'),
    ]
    expect(values.sort(compareDates).map(writeDate)).toEqual([
      'July 2006',
      'April 30, 2007',
      'January 1, 2008',
      'early 2008',
      '2008',
    ])
  })
})
