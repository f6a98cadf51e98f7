import type { Document, Sentence } from '../domain/document.ts'
import { LONGEST_SENTENCE } from './mask.ts'
import type { Mention } from './mentions.ts'

const BOILERPLATE_HEADING =
  /^(?:about\b|forward[- ]looking|safe harbor|cautionary|risk factors|note (?:on|regarding)|contacts?\b|media|investors?\b)/i
const FORWARD_LOOKING = /\bforward[- ]looking statements?\b|\bPrivate Securities Litigation Reform Act\b/i
/** "ImmunoGen, Inc. develops targeted anticancer biopharmaceuticals."; "Biotest AG, Dreieich, Germany, is a company that …" */
const PRESENTS_ITSELF =
  /^(?:,[^.;]{0,80},)?\s+(?:is (?:an?|the|one of|focused|dedicated|committed|developing|engaged)\b|(?:develops|discovers|designs|provides|engages|specializes|manufactures|operates|offers|focuses|delivers)\b)/i

/**
 * Where nothing about a deal is stated: on the cover, among signatures, where a company presents itself, where it warns
 * of forward-looking statements. Ask it about the document's sentences in order.
 */
export function placesThatSayNothing(
  document: Document,
  mentions: readonly Mention[],
): (sentence: Sentence) => boolean {
  const subjects = new Map(mentions.map((mention) => [mention.start, mention]))
  let paragraph = -1
  let silent = false
  const opens = (first: Sentence): boolean => {
    if (FORWARD_LOOKING.test(document.text.slice(first.start, first.end))) return true
    const subject = subjects.get(first.start)
    if (!subject || document.sections[first.section]?.type !== 'exhibit') return false
    return PRESENTS_ITSELF.test(document.text.slice(subject.end, first.end))
  }
  return (sentence) => {
    const section = document.sections[sentence.section]
    if (!section || section.type === 'cover' || section.type === 'signatures') return true
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return true
    const heading = sentence.part === null ? undefined : section.parts[sentence.part]?.heading
    if (heading !== undefined && BOILERPLATE_HEADING.test(heading)) return true
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph
      silent = opens(sentence)
    }
    return silent
  }
}
