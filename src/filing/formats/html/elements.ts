/** What an element does to the text around it. Elements that are not listed (font, b, span, a) do nothing. */
export type Role = 'break' | 'line' | 'paragraph' | 'table' | 'row' | 'cell' | 'preformatted' | 'hidden'

const NAMES: Readonly<Record<Role, string>> = {
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
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role])),
)

/** The role of an element by its name in small letters, or undefined. */
export const roleOf = (name: string): Role | undefined => ROLES.get(name)

/** Elements that have no end. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr page'.split(' '),
)
