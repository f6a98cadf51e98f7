/** A month by its name or the beginning of that, as a regular expression. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "03" for "March" and "mar". */
export function monthOf(name: string): string {
  return String(MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
}

/** The ISO day, or null where the calendar has no such day: "February 30". */
export function isoDay(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
