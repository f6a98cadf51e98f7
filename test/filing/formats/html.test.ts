import { describe, expect, it } from 'vitest'
import { html } from '../../../src/filing/formats/html/index.ts'

const text = (page: string): string => html.render(page).text

describe('a page as plain text', () => {
  it.each<[string, string, string]>([
    ['words and white space', '<p>  The \n\t Company   agreed </p>', 'The Company agreed'],
    ['inline elements', '<p><b>I</b><font size="1">TEM</font> <i>1.01</i></p>', 'ITEM 1.01'],
    ['paragraphs', '<p>One.</p><p>Two.</p><div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['paragraphs without ends', '<P>One.<P>Two.<BR>Three.', 'One.\n\nTwo.\nThree.'],
    ['line breaks', 'One<br>two<br/><br />three', 'One\ntwo\n\nthree'],
    ['headings, rules and lists', '<h1>A</h1><hr>B<ul><li>C</li><li>D</li></ul>E', 'A\n\nB\n\nC\nD\n\nE'],
    ['nested blocks once', '<div><div><p>One.</p></div></div><div><p>Two.</p></div>', 'One.\n\nTwo.'],
    ['cells of a row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
    ['empty cells that only make room', '<table><tr><td>a</td><td>&nbsp;</td><td></td><td>b</td></tr></table>', 'a\tb'],
    [
      'paragraphs in cells',
      '<table><tr><td><p>Item 5.02.</p></td><td><p>Departure</p></td></tr></table>',
      'Item 5.02.\tDeparture',
    ],
    ['rows of one cell are paragraphs', '<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>', 'One.\n\nTwo.'],
    [
      'lines of a cell stay with it',
      '<table><tr><td>(Commission<br>File Number)</td><td>(IRS Employer<br>No.)</td></tr></table>',
      '(Commission\nFile Number)\n(IRS Employer\nNo.)',
    ],
    [
      'a table in a cell',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></td></tr></table>after',
      'a\tb\tc\nd\n\nafter',
    ],
    [
      'signs in cells of their own',
      '<table><tr><td>$</td><td>1,234</td><td>(5</td><td>)</td><td>7</td><td>%</td></tr></table>',
      '$1,234\t(5)\t7%',
    ],
    [
      'character references',
      'AT&amp;T&#8217;s R&D, &quot;A&lt;B&quot; &copy 2005 &#151; &bogus; &',
      'AT&T’s R&D, "A<B" © 2005 — &bogus; &',
    ],
    ['a reference at the end', 'R&amp;D &#8217', 'R&D ’'],
    ['no references in raw text', '<xmp>a &amp; b</xmp> &amp; <textarea>c &amp; d</textarea>', 'a &amp; b\n\n& c & d'],
    ['a page that breaks off in a tag', '<p>One.</p ', 'One.'],
    ['no-break spaces are spaces', 'Item&nbsp;5.07 and&#160;&#8201;more', 'Item 5.07 and more'],
    ['many of them are a column', '/s/ John Doe&nbsp;&nbsp;&nbsp;&nbsp;President', '/s/ John Doe\tPresident'],
    ['thin, narrow and wide spaces', 'Item\u20095.07\u202fa\u3000b', 'Item 5.07 a b'],
    ['entities', '&#147;A&#148; &amp; B&#8217;s &lt;C&gt; &copy; &euro;5 &sect;2', '“A” & B’s <C> © €5 §2'],
    ['Windows-1252 in numbers and in place', '&#146;\u0093a\u0094', '’“a”'],
    ['marks without width', 'Com\u00adpany\u200b Inc', 'Company Inc'],
    ['comments', 'One<!-- two <p> -->three<!-- > -->', 'Onethree'],
    [
      'nothing of the head',
      '<html><head><title>8-K</title><style>p{}</style></head><body>One<script>x<y</script></body></html>',
      'One',
    ],
    ['a title that ends in itself', '<html><head><title/></head><body><p>One.</p></body></html>', 'One.'],
    ['nothing undisplayed', '<div style="color:red; DISPLAY : none"><p>No.</p><div>No</div></div><p>Yes.</p>', 'Yes.'],
    ['what follows an undisplayed paragraph without an end', '<p style="display:none">No.<p>Yes.</p>', 'Yes.'],
    ['preformatted text', '<PRE>\n  Total      $5\n    of it    3\n</PRE>', '  Total      $5\n    of it    3\n'],
    ['ends that nothing began', '</p></td></table>One.</div>', 'One.'],
    ['rows and cells without a table', '<tr><td>a<td>b<tr><td>c', 'a\tb\nc'],
    ['an end of file in a tag', 'One <b class="x', 'One'],
    ['an end of file in a comment', 'One <!-- two', 'One'],
  ])('%s', (_, page, shown) => {
    expect(text(page)).toBe(shown)
  })
})

describe('inline XBRL', () => {
  const PAGE =
    '<html><body><div style="display:none"><ix:header><ix:hidden><ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c">0000001234' +
    '</ix:nonNumeric></ix:hidden><ix:resources>x</ix:resources></ix:header></div><p>' +
    '<ix:nonNumeric contextRef="c" name="dei:EntityRegistrantName"><b>ACME</b>, <i>INC.</i> </ix:nonNumeric></p>' +
    '<p>The fee is $<ix:nonFraction name="us-gaap:Fee" contextRef="c">5</ix:nonFraction>.</p></body></html>'
  const { text, tagged } = html.render(PAGE)

  it('shows its text and hides its header', () => {
    expect(text).toBe('ACME, INC.\n\nThe fee is $5.')
  })
  it('tells the facts of the cover with their spans, hidden ones without', () => {
    expect(tagged).toEqual([
      { name: 'dei:EntityCentralIndexKey', value: '0000001234', span: null },
      { name: 'dei:EntityRegistrantName', value: 'ACME, INC.', span: { start: 0, end: 10 } },
    ])
  })
})

describe('what a page is', () => {
  it.each<[boolean, string, string]>([
    [true, 'a.htm', '<html><body>The fee.</body></html>'],
    [true, 'a.txt', '<!DOCTYPE HTML PUBLIC "x">\nThe fee.'],
    [true, 'a.htm', '<?xml version="1.0"?><html xmlns="x"><body>The fee.</body></html>'],
    [true, 'a.htm', '<div>The fee.</div>'],
    [true, 'a', 'The <b>fee</b> of <font size=2>$5</font>.<br>'],
    [false, 'a.txt', 'The fee.'],
    [false, 'a.txt', '<PAGE>\n<TABLE>\n<S> <C>\nThe fee  5\n</TABLE>'],
    [false, 'a.txt', 'A fee < $5 and > $3 <b>'],
    [false, 'a.md', '<p>A README</p><p align="center">with</p><p>tags</p>'],
  ])('%s: %s %s', (is, file, content) => {
    expect(html.recognizes(content, file)).toBe(is)
  })
})
