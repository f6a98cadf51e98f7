import { clean } from './escape.ts'

/** Slack's own markup: `<@U1>`, `<#C1|name>`, `<!channel>`, `<https://example.com|label>`. */
const MARKUP = /<([@#!][^<>\s|]*|(?:https?|mailto|tel):[^<>\s|]*)(?:\|([^<>]*))?>/g
const EMOJI = /(?<=^|\s):[a-z+-][\w+'-]*(?:::skin-tone-\d)?:(?=\s|$)/g
/** Bold, italics and code around words; "E*TRADE" and "[***]" are left alone. */
const STYLE = /(?<=^|[\s("'])[*_~`]+(?=[\p{L}\p{N}$€£])|(?<=[\p{L}\p{N}?!.,%])[*_~`]+(?=$|[\s)"'?!.,])/gu

/**
 * The question in what a person typed: mentions of people, channels and groups dropped, links replaced by what they
 * read as, entities undone. Nothing at all asks for help, and "deals" for the list of them.
 */
export function questionIn(text: string): string {
  const typed = clean(text)
    .replace(MARKUP, (_, target: string, label: string | undefined) => spoken(target, label))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(EMOJI, ' ')
    .replace(STYLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  if (/^(help)?[\s?!.]*$/i.test(typed)) return 'help'
  return /^deals[\s?!.]*$/i.test(typed) ? 'list all deals' : typed
}

function spoken(target: string, label: string | undefined): string {
  if (target.startsWith('@')) return ' '
  if (target.startsWith('!')) return target.startsWith('!date') ? (label ?? ' ') : ' '
  if (target.startsWith('#')) return label ?? ' '
  return label || target.replace(/^(mailto|tel):/, '')
}
