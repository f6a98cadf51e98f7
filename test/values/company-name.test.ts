import { describe, expect, it } from 'vitest'
import { findNames, sameName, shortName } from '../../src/values/index.ts'

const found = (text: string): string[] => findNames(text).map(({ value }) => value.name)

describe('names in text', () => {
  it.each([
    ['On May 8, 2000, ImmunoGen, Inc. and Genentech, Inc. announced', ['ImmunoGen, Inc.', 'Genentech, Inc.']],
    ['ImmunoGen, Inc. (NASDAQ: IMGN) and Biotest AG entered', ['ImmunoGen, Inc.', 'Biotest AG']],
    ['an agreement with Società Italiana Corticosteroidi S.r.l (SICOR).', ['Società Italiana Corticosteroidi S.r.l']],
    ['an agreement with Società Italiana\nCorticosteroidi S.r.l', ['Società Italiana Corticosteroidi S.r.l']],
    ['Press release of ImmunoGen, Inc. dated July 11, 2006', ['ImmunoGen, Inc.']],
    ['between Nuance Communications, Inc. and Viecore, Inc.', ['Nuance Communications, Inc.', 'Viecore, Inc.']],
    ['The IMMUNOGEN, INC.', ['IMMUNOGEN, INC.']],
    ['Under Procter & Gamble Co. rules', ['Procter & Gamble Co.']],
    ['with Eli Lilly and Company for', ['Eli Lilly and Company']],
    ['Stockwalk.com Group, Inc. announced', ['Stockwalk.com Group, Inc.']],
    ['R.J. Steichen & Company', ['R.J. Steichen & Company']],
    ['Eisai Co., Ltd. (Eisai)', ['Eisai Co., Ltd.']],
    ['Boehringer Ingelheim GmbH & Co. KG', ['Boehringer Ingelheim GmbH & Co. KG']],
    ['Philips Electronics N.V.', ['Philips Electronics N.V.']],
    ['by Cellectis SA.', ['Cellectis SA']],
    ['Leo Pharma A/S', ['Leo Pharma A/S']],
    ['XOMA (US) LLC', ['XOMA (US) LLC']],
    ['Focus Softek India (Private) Limited', ['Focus Softek India (Private) Limited']],
    ['Worthington Industries International S.á.r.l.', ['Worthington Industries International S.á.r.l.']],
    ['the University of Texas at Austin has', ['University of Texas at Austin']],
    ['Washington University has', ['Washington University']],
    ['Bank of America, N.A. as agent', ['Bank of America, N.A.']],
    ['Banc of America Securities LLC, as agent', ['Banc of America Securities LLC']],
    ['with Wells Fargo Bank, National Association, as agent', ['Wells Fargo Bank, National Association']],
    ['and U.S. Bank National Association, as trustee', ['U.S. Bank National Association']],
    ['with Goldman, Sachs & Co. and others', ['Goldman, Sachs & Co.']],
    ['among UBS Securities, Morgan Stanley & Co. and others', ['Morgan Stanley & Co.']],
    ['with Acme, Inc., Brown & Co. and others', ['Acme, Inc.', 'Brown & Co.']],
    ['with the Trustees of the University of Ohio, or Ohio', ['Trustees of the University of Ohio']],
    ['the Trustees of the Plan', []],
    ['U.S. Bank National Association, as Escrow Agent', ['U.S. Bank National Association']],
    ['The Prudential Insurance Company of America', ['Prudential Insurance Company of America']],
    ['Therapeutics from Genentech.\nBiotest AG', ['Biotest AG']],
    ['ITEM 5. OTHER EVENTS\nImmunoGen, Inc. announced', ['ImmunoGen, Inc.']],
    ['CURRENT REPORT\nIMMUNOGEN, INC.', ['IMMUNOGEN, INC.']],
    ['REGENERON\nPHARMACEUTICALS, INC.', ['REGENERON PHARMACEUTICALS, INC.']],
    ['ImmunoGen, Inc. Grants Biotest AG Rights', ['ImmunoGen, Inc.', 'Biotest AG']],
    ['July 11, 2006- ImmunoGen, Inc. announced', ['ImmunoGen, Inc.']],
    ['Chairman and CEO of ImmunoGen, Inc.', ['ImmunoGen, Inc.']],
    ['the right to develop Abgenix, Biogen Idec, Biotest AG, and others', ['Biotest AG']],
    ['Vanhalen Acquisition LLC', ['Vanhalen Acquisition LLC']],
    ['If Merck KGaA elects', ['Merck KGaA']],
    [
      'under the terms of the agreement made with the sanofi Group and Millennium\nPharmaceuticals, Inc., who',
      ['Millennium Pharmaceuticals, Inc.'],
    ],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  it('keeps the span as the text has it', () => {
    const text = 'the right that was granted some time ago to Millennium\nPharmaceuticals, Inc., which'
    expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Millennium\nPharmaceuticals, Inc.',
    ])
  })
})

describe('no names', () => {
  it.each([
    ['the Company will pay'],
    ['The Company'],
    ['a limited number of targets'],
    ['a Delaware Limited Liability Company'],
    ['Emerging growth company'],
    ['Las Vegas, NV 89101'],
    ['Denver, CO 80202'],
    ['FORMER COMPANY:'],
    ['Stockholders and Company agree'],
    ['Cotelligent and Company agree'],
    ['an inc. in italics'],
    ['Inc. Inc. Inc.'],
    ['Agreement and Plan of Merger'],
    [''],
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('the name one says', () => {
  it.each([
    ['Biotest AG', 'Biotest'],
    ['Millennium Pharmaceuticals, Inc.', 'Millennium Pharmaceuticals'],
    ['Società Italiana Corticosteroidi S.r.l', 'Società Italiana Corticosteroidi'],
    ['The Marygold Companies, Inc.', 'Marygold Companies'],
    ['Eisai Co., Ltd.', 'Eisai'],
    ['Procter & Gamble Co.', 'Procter & Gamble'],
    ['Eli Lilly & Company', 'Eli Lilly'],
    ['R.J. Steichen and Company', 'R.J. Steichen'],
    ['Boehringer Ingelheim GmbH & Co. KG', 'Boehringer Ingelheim'],
    ['Focus Softek India (Private) Limited', 'Focus Softek India'],
    ['IMMUNOGEN, INC.', 'IMMUNOGEN'],
    ['Washington University', 'Washington University'],
    ['Bank of America', 'Bank of America'],
    ['Biotest', 'Biotest'],
    ['Inc.', 'Inc.'],
    ['', ''],
  ])('%s: %s', (name, short) => expect(shortName(name)).toBe(short))
})

describe('the same company', () => {
  it.each([
    ['ImmunoGen, Inc.', 'IMMUNOGEN INC', true],
    ['ImmunoGen, Inc.', 'ImmunoGen', true],
    ['The Marygold Companies, Inc.', 'Marygold Companies', true],
    ['Società Italiana', 'Societa Italiana', true],
    ['Merck & Co.', 'Merck & Co., Inc.', true],
    ['Merck', 'Merck KGaA', true],
    ['Merck KGaA', 'Merck & Co., Inc.', false],
    ['Alector LLC', 'Alector, Inc.', false],
    ['AstraZeneca PLC', 'AstraZeneca plc', true],
    ['Worthington Incorporated', 'Worthington, Inc.', true],
    ['Eli Lilly and Company', 'Eli Lilly & Company', true],
    ['Biotest AG', 'Biogen AG', false],
    ['Merck', 'Merck Serono', false],
    ['', 'Biotest', false],
  ])('%s, %s: %s', (a, b, same) => expect(sameName(a, b)).toBe(same))
})
