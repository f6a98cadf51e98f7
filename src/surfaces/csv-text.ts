/**
 * Rows as comma-separated text (RFC 4180) that a spreadsheet opens: line breaks inside a cell become blanks, and what it
 * would take for a formula gets an apostrophe, because anybody's words may stand in a cell.
 */
export const csvOf = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => `${row.map((one) => cell(one)).join(',')}\r\n`).join('')

function cell(value: unknown): string {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?=[=+@\t]|-(?!\d))/, "'")
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
