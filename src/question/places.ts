import type { Library } from '../domain/library.ts'
import { findPlaces, type Place } from '../values/index.ts'

/** A question without the places that it names, and these. */
export interface Located {
  readonly question: string
  readonly places: readonly Place[]
}

/** Takes places out of a question, but for those that are part of a company's name: "Bank of China". */
export function locate(question: string, { companies }: Library): Located {
  const lower = question.toLowerCase()
  const within = (place: Place): boolean =>
    companies.some(({ name, short, aliases }) =>
      [name, short, ...aliases].some((way) => {
        const at = way.length > place.typed.length ? lower.indexOf(way.toLowerCase()) : -1
        return at >= 0 && at <= place.start && at + way.length >= place.end
      }),
    )
  const places = findPlaces(question).filter((place) => !within(place))
  const kept = [...places].reverse().reduce((said, { start, end }) => {
    const before = said.slice(0, start).replace(/\b(?:in|for|within|throughout|covering)(?: the)? $/i, '')
    return `${before} ${said.slice(end)}`
  }, question)
  return { question: places.length > 0 ? kept : question, places }
}
