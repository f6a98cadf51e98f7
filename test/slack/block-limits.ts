/** What Slack refuses in a message's blocks: unknown shapes, and what is longer or more than its documents allow. */

type Json = Readonly<Record<string, unknown>>

/** `invalid_blocks` or `msg_blocks_too_long`, with what is wrong at which JSON pointer. */
export interface BlocksRefusal {
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long'
  readonly errors: readonly string[]
}

/** Null where Slack would take the blocks. */
export function refuseBlocks(blocks: unknown): BlocksRefusal | null {
  const errors: string[] = []
  const fault = (pointer: string, what: string) => errors.push(`${what} [json-pointer:${pointer}]`)
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks', errors: ['must be an array [json-pointer:/blocks]'] }
  if (blocks.length > 50) fault('/blocks', 'no more than 50 items allowed')
  if (blocks.filter((block) => block?.type === 'table').length > 1) fault('/blocks', 'only one table allowed')
  for (const [index, block] of blocks.entries()) checkBlock(block, `/blocks/${index}`, fault)
  if (errors.length > 0) return { error: 'invalid_blocks', errors }
  return JSON.stringify(blocks).length > 13_200 ? { error: 'msg_blocks_too_long', errors: [] } : null
}

type Fault = (pointer: string, what: string) => void

function checkBlock(block: Json, at: string, fault: Fault): void {
  const known: Readonly<Record<string, (block: Json, at: string, fault: Fault) => void>> = {
    section: checkSection,
    context: checkContext,
    header: checkHeader,
    divider: (one, where) => only(one, ['type', 'block_id'], where, fault),
    rich_text: checkRichText,
    table: checkTable,
  }
  const check = known[String(block?.type)]
  if (check) check(block, at, fault)
  else fault(`${at}/type`, `unsupported type: ${String(block?.type)}`)
}

function only(one: Json, names: readonly string[], at: string, fault: Fault): void {
  for (const name of Object.keys(one)) if (!names.includes(name)) fault(`${at}/${name}`, 'invalid additional property')
}

function checkString(text: unknown, most: number, at: string, fault: Fault): void {
  if (typeof text !== 'string') {
    fault(at, 'missing required field')
    return
  }
  if (text.length === 0) fault(at, 'must be more than 0 characters')
  if (text.length > most) fault(at, `must be less than ${most + 1} characters`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x08\x0b-\x1f]/.test(text)) fault(at, 'control characters')
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) fault(at, 'invalid unicode')
}

function checkText(text: unknown, kinds: readonly string[], most: number, at: string, fault: Fault): void {
  const one = text as Json | undefined
  if (!one || !kinds.includes(String(one.type))) {
    fault(`${at}/type`, `must be one of ${kinds.join(', ')}`)
    return
  }
  only(one, one.type === 'mrkdwn' ? ['type', 'text', 'verbatim'] : ['type', 'text', 'emoji'], at, fault)
  checkString(one.text, most, `${at}/text`, fault)
}

function checkSection(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'text', 'fields', 'expand'], at, fault)
  const fields = (block.fields ?? []) as unknown[]
  if (block.text === undefined && fields.length === 0) fault(at, 'text or fields required')
  if (block.text !== undefined) checkText(block.text, ['mrkdwn', 'plain_text'], 3000, `${at}/text`, fault)
  if (fields.length > 10) fault(`${at}/fields`, 'no more than 10 items allowed')
  for (const [index, field] of fields.entries()) {
    checkText(field, ['mrkdwn', 'plain_text'], 2000, `${at}/fields/${index}`, fault)
  }
}

function checkHeader(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'text'], at, fault)
  checkText(block.text, ['plain_text'], 150, `${at}/text`, fault)
}

function checkContext(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'elements'], at, fault)
  const elements = (block.elements ?? []) as unknown[]
  if (elements.length < 1 || elements.length > 10) fault(`${at}/elements`, 'must have 1 to 10 items')
  for (const [index, element] of elements.entries()) {
    checkText(element, ['mrkdwn', 'plain_text'], 3000, `${at}/elements/${index}`, fault)
  }
}

const RICH: Readonly<Record<string, readonly string[]>> = {
  rich_text_section: ['type', 'elements'],
  rich_text_quote: ['type', 'elements', 'border'],
  rich_text_preformatted: ['type', 'elements', 'border'],
  rich_text_list: ['type', 'elements', 'style', 'indent', 'border'],
}

function checkRichText(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'elements'], at, fault)
  const elements = (block.elements ?? []) as Json[]
  if (elements.length === 0) fault(`${at}/elements`, 'missing element')
  for (const [index, element] of elements.entries()) checkRich(element, `${at}/elements/${index}`, fault)
}

function checkRich(element: Json, at: string, fault: Fault): void {
  const names = RICH[String(element.type)]
  if (!names) {
    fault(`${at}/type`, `unsupported type: ${String(element.type)}`)
    return
  }
  only(element, names, at, fault)
  const elements = (element.elements ?? []) as Json[]
  if (elements.length === 0) fault(`${at}/elements`, 'missing element')
  for (const [index, one] of elements.entries()) {
    const here = `${at}/elements/${index}`
    if (element.type === 'rich_text_list') checkRich(one, here, fault)
    else if (one.type === 'text') {
      only(one, ['type', 'text', 'style'], here, fault)
      checkString(one.text, 12_000, `${here}/text`, fault)
    } else if (one.type === 'link') only(one, ['type', 'url', 'text', 'unsafe', 'style'], here, fault)
    else if (!['user', 'usergroup', 'broadcast', 'channel', 'emoji'].includes(String(one.type))) {
      fault(`${here}/type`, `unsupported type: ${String(one.type)}`)
    }
  }
}

function checkTable(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'rows', 'column_settings'], at, fault)
  const rows = (block.rows ?? []) as Json[][]
  if (rows.length < 1 || rows.length > 100) fault(`${at}/rows`, 'must have 1 to 100 rows')
  if (((block.column_settings ?? []) as unknown[]).length > 20) fault(`${at}/column_settings`, 'no more than 20')
  let characters = 0
  for (const [index, row] of rows.entries()) {
    if (row.length < 1 || row.length > 20) fault(`${at}/rows/${index}`, 'must have 1 to 20 cells')
    if (row.length !== rows[0]?.length) fault(`${at}/rows/${index}`, 'rows must have the same number of cells')
    for (const [column, cell] of row.entries()) {
      const here = `${at}/rows/${index}/${column}`
      if (cell.type === 'rich_text') checkRichText(cell, here, fault)
      else if (cell.type === 'raw_text') checkString(cell.text, 10_000, `${here}/text`, fault)
      else fault(`${here}/type`, `unsupported type: ${String(cell.type)}`)
      characters += String(cell.text ?? '').length
    }
  }
  if (characters > 10_000) fault(at, 'no more than 10000 characters in a table')
}

/** What would call people: mentions in `text` and in mrkdwn, and the elements of rich text that are mentions. */
export function pingsIn(message: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const found = mentions(String(message.text ?? ''))
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    else if (node !== null && typeof node === 'object') {
      const one = node as Json
      if (['user', 'usergroup', 'broadcast', 'channel', 'team'].includes(String(one.type))) found.push(String(one.type))
      // What plain text may do is not documented: nothing unescaped is safest.
      if (one.type === 'mrkdwn' || one.type === 'plain_text') found.push(...mentions(String(one.text)))
      for (const value of Object.values(one)) visit(value)
    }
  }
  visit(message.blocks)
  return found
}

function mentions(text: string): string[] {
  return text.match(/<[!@#][^>]*>?/g) ?? []
}
