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
  for (const [index, block] of blocks.entries())
    if (block?.type === 'input') fault(`/blocks/${index}/type`, 'unsupported type: input')
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
    actions: checkActions,
    input: checkInput,
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

/** Interactive elements: buttons and selects, and how Slack names each of them. */
function checkElement(element: Json, at: string, fault: Fault): void {
  if (String(element.action_id ?? '').length > 255) fault(`${at}/action_id`, 'must be less than 256 characters')
  if (element.type === 'button') {
    only(element, ['type', 'action_id', 'text', 'value', 'url', 'style', 'accessibility_label'], at, fault)
    checkText(element.text, ['plain_text'], 75, `${at}/text`, fault)
    if (element.value !== undefined) checkString(element.value, 2_000, `${at}/value`, fault)
    if (!['primary', 'danger', undefined].includes(element.style as undefined)) fault(`${at}/style`, 'unknown style')
  } else if (element.type === 'plain_text_input') {
    const names = ['type', 'action_id', 'multiline', 'max_length', 'min_length', 'initial_value', 'placeholder']
    only(element, names, at, fault)
    if (Number(element.max_length ?? 1) > 3_000) fault(`${at}/max_length`, 'must be at most 3000')
  } else if (element.type === 'radio_buttons' || element.type === 'static_select') {
    only(element, ['type', 'action_id', 'options', 'initial_option', 'placeholder'], at, fault)
    const options = (element.options ?? []) as Json[]
    if (options.length < 1 || options.length > (element.type === 'radio_buttons' ? 10 : 100))
      fault(`${at}/options`, 'too few or too many')
    for (const [index, option] of options.entries()) {
      checkText(option.text, ['plain_text', 'mrkdwn'], 75, `${at}/options/${index}/text`, fault)
      checkString(option.value, 150, `${at}/options/${index}/value`, fault)
    }
    if (
      element.initial_option &&
      !options.some((one) => JSON.stringify(one) === JSON.stringify(element.initial_option))
    )
      fault(`${at}/initial_option`, 'must be one of the options')
  } else fault(`${at}/type`, `unsupported type: ${String(element.type)}`)
}

function checkActions(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'elements'], at, fault)
  const elements = (block.elements ?? []) as Json[]
  if (elements.length < 1 || elements.length > 25) fault(`${at}/elements`, 'must have 1 to 25 items')
  for (const [index, element] of elements.entries()) {
    checkElement(element, `${at}/elements/${index}`, fault)
    if (element.type === 'plain_text_input') fault(`${at}/elements/${index}/type`, 'unsupported in actions')
  }
  const ids = elements.map((one) => one.action_id)
  if (new Set(ids).size < ids.length) fault(`${at}/elements`, '`action_id` must be unique within a block')
}

function checkInput(block: Json, at: string, fault: Fault): void {
  only(block, ['type', 'block_id', 'label', 'element', 'hint', 'optional', 'dispatch_action'], at, fault)
  checkText(block.label, ['plain_text'], 2_000, `${at}/label`, fault)
  if (block.hint !== undefined) checkText(block.hint, ['plain_text'], 2_000, `${at}/hint`, fault)
  checkElement((block.element ?? {}) as Json, `${at}/element`, fault)
}

/** What Slack refuses in a modal or a Home; nothing for a good one. */
export function refuseView(view: unknown, kinds: readonly string[]): readonly string[] {
  const errors: string[] = []
  const fault: Fault = (pointer, what) => errors.push(`${what} [json-pointer:${pointer}]`)
  const one = (view ?? {}) as Json
  if (!kinds.includes(String(one.type))) fault('/type', `must be one of ${kinds.join(', ')}`)
  const names = ['type', 'blocks', 'private_metadata', 'callback_id', 'external_id']
  only(
    one,
    one.type === 'modal' ? [...names, 'title', 'submit', 'close', 'clear_on_close', 'notify_on_close'] : names,
    '',
    fault,
  )
  const blocks = Array.isArray(one.blocks) ? (one.blocks as Json[]) : []
  if (blocks.length < 1 || blocks.length > 100) fault('/blocks', 'must have 1 to 100 items')
  for (const [index, block] of blocks.entries()) {
    checkBlock(block, `/blocks/${index}`, fault)
    if (block.type === 'table') fault(`/blocks/${index}/type`, 'unsupported type: table')
  }
  if (String(one.private_metadata ?? '').length > 3_000) fault('/private_metadata', 'must be less than 3001 characters')
  if (one.type === 'modal') {
    for (const name of ['title', 'submit', 'close'])
      if (name === 'title' || one[name] !== undefined) checkText(one[name], ['plain_text'], 24, `/${name}`, fault)
    if (blocks.some((block) => block.type === 'input') && !one.submit)
      fault('/submit', 'required where there are inputs')
  }
  if (JSON.stringify(view).length > 250_000) fault('', 'view_too_large')
  return errors
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
