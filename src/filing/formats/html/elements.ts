/** What an element does to the text around it. */
export const ROLES = [
  'none',
  'break',
  'line',
  'paragraph',
  'table',
  'row',
  'cell',
  'preformatted',
  'hidden',
  'fact',
] as const
export type Role = (typeof ROLES)[number]

export interface Element {
  readonly name: string
  readonly role: Role
  /** Whether it has no end. */
  readonly isVoid: boolean
  /** Whether nothing in it is markup or a character reference. */
  readonly isRaw: boolean
}

const NAMES: Readonly<Record<Role, string>> = {
  none: 'a abbr b base big col em embed font i img input link meta s small span strike strong sub sup u wbr',
  break: 'br',
  line: 'li dt dd option caption legend figcaption summary',
  paragraph:
    'p div h1 h2 h3 h4 h5 h6 hr center blockquote ul ol dl dir menu body html form fieldset address article aside ' +
    'section header footer main nav figure details page',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  preformatted: 'pre listing xmp plaintext',
  hidden: 'script style title template noscript object iframe ix:header',
  fact: 'ix:nonnumeric ix:nonfraction',
}
const VOID = new Set('base br col embed hr img input link meta page wbr'.split(' '))

const RAW = new Set('iframe noembed noframes plaintext script style xmp'.split(' '))

/** Elements by their names as pages write them, in small letters and in capitals. */
const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  ROLES.flatMap((role) =>
    NAMES[role].split(' ').flatMap((name) => {
      const element = { name, role, isVoid: VOID.has(name), isRaw: RAW.has(name) }
      return [name, name.toUpperCase()].map((written): [string, Element] => [written, element])
    }),
  ),
)

/** The elements with names of one letter, by its code: "p", "b", "I". */
const OF_ONE_LETTER: readonly (Element | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  ELEMENTS.get(String.fromCharCode(code)),
)

/** The element whose name stands in this stretch of a source; one that is not listed does nothing. */
export function elementAt(source: string, start: number, end: number): Element {
  const short = end - start === 1 ? OF_ONE_LETTER[source.charCodeAt(start)] : undefined
  if (short) return short
  const written = source.slice(start, end)
  const known = ELEMENTS.get(written)
  if (known) return known
  const name = written.toLowerCase()
  return ELEMENTS.get(name) ?? { name, role: 'none', isVoid: false, isRaw: RAW.has(name) }
}
