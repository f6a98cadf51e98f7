import { Parser } from 'htmlparser2'

/** Elements whose words a browser does not show. */
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'ix:header'])

/**
 * The visible characters of a file without white space, by an independent strip of its tags: a tree walk that knows
 * nothing of lines, cells or paragraphs. Of a submission, its plain documents and header are their own content.
 */
export function visibleCharacters(content: string): string {
  const pieces = content.split(/(^<DOCUMENT>[\s\S]*?^<\/DOCUMENT>)/m)
  const isSubmission = pieces.length > 1
  const shown = isSubmission
    ? pieces.map((piece, i) => (i % 2 === 1 && isPage(piece) ? stripped(piece) : piece)).join('')
    : isPage(content)
      ? stripped(content)
      : content
  return shown.replace(/\s/g, '')
}

const isPage = (content: string): boolean => /<html[\s>]/i.test(content)

function stripped(page: string): string {
  const stack: { name: string; hidden: boolean }[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name, { style = '' }) => {
        const hidden = stack.at(-1)?.hidden === true || UNSEEN.has(name) || /display:\s*none/i.test(style)
        stack.push({ name, hidden })
      },
      onclosetag: () => void stack.pop(),
      ontext: (piece) => {
        if (stack.at(-1)?.hidden !== true) text += piece
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  // The tags of a submission have no ends: they would lie around all that follows.
  parser.end(page.replace(/^<\/?(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT)>/gm, ''))
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}
