import { describe, expect, it } from 'vitest'
import { splitterOf } from '../../src/filing/splitting.ts'

const split = (text: string): string[] => {
  const paragraph = { start: 0, end: text.length, row: false, marked: false, alone: true }
  return splitterOf(text)(paragraph).map(({ start, end }) => text.slice(start, end))
}

describe('one sentence', () => {
  it.each([
    ['ImmunoGen, Inc. (Nasdaq: IMGN) announced it.'],
    ['said Mitchel Sayare, Ph.D., Chairman and CEO.'],
    ['Mitchel Sayare, Ph.D. Chairman and CEO'],
    ['an agreement with Società Italiana Corticosteroidi S.r.l (SICOR).'],
    ['an agreement with Corticosteroidi S.r.l. (SICOR) was made.'],
    ['the U.S. Food and Drug Administration approved it.'],
    ['Abgenix Corp. and Millennium agreed.'],
    ['CAMBRIDGE, Mass. and SOUTH SAN FRANCISCO, Calif., May 8, 2000 - ImmunoGen announced it.'],
    ['the program called No. 5 is over.'],
    ['Exhibit No. Description'],
    ['Mr. Smith and Mrs. Jones met Dr. Gregor Schulz.'],
    ['Daniel M. Junius signed it.'],
    ['J. R. R. Tolkien signed it.'],
    ['It pays $35.5 million, or 7.25% of it.'],
    ['antibodies, e.g. Herceptin, are used.'],
    ['ImmunoGen, Inc. (the "Company") pays it.'],
    ['Smith et al. Journal of Medicine'],
    ['It was paid on Jan. 5, 2001 by it.'],
    ['Erie, PA ... Zurn Industries announced it.'],
    ['Merck & Co., Inc. Common Stock is listed.'],
    ['Yahoo! Inc. bought it.'],
    ['Item 5. Other Events'],
    ['Section 2. Term and Termination'],
    ['1. The license.'],
    ['It has a tumor-\ntargeting antibody.'],
    ['plaintiff vs. Defendant Corp. was heard.'],
    ['It meets at 9:00 a.m. Eastern Time.'],
    ['The site is www.immunogen.com and nothing else.'],
    ['said, “Why?” and left.'],
    ['Genentech, Inc. has a right.'],
    ['pursuant to Item 1.01. of this report'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('two sentences', () => {
  it.each([
    ['It was made by ImmunoGen, Inc.', 'The agreement ends.'],
    ['It was licensed to Millennium Pharmaceuticals, Inc.', 'Genentech will be responsible.'],
    ['It is sold in the U.S.', 'The Company pays.'],
    ['antibodies to BT-062’s target.”', 'The agreement ends.'],
    ['"We are glad."', '"So are we."'],
    ['It ended in 2008.', 'The DMx was used.'],
    ['Is it paid?', 'It is.'],
    ['It is paid!', 'It is.'],
    ['It was paid (in cash).', 'It was late.'],
    ['(It was paid in cash.)', 'It was late.'],
    ['It was paid.', '(See note 3.)'],
    ['It pays $35.5 million.', '$5 million is due.'],
    ['It is in the clinic.', 'huN901-DM1 is next.'],
    ['It pays a fee.', '“We are glad,” he said.'],
    ['It is based in Cambridge, Mass.', 'It was founded in 1981.'],
    ['There is no such drug as vitamin C.', 'The Company knows.'],
    ['It was signed by Dr. Gregor Schulz, Ph.D.', 'He is glad.'],
    ['It is described under Item 1.01.', 'The foregoing is a summary.'],
    ['It was paid\nin cash.', 'It\nwas late.'],
    ['It has redacted [***].', 'The Company pays.'],
  ])('%s ¦ %s', (one, two) => {
    expect(split(`${one} ${two}`)).toEqual([one, two])
  })
})
