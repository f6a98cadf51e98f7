import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { plain } from './plain.ts'
import { submission } from './submission.ts'

const FORMATS: readonly Format[] = [submission, html, plain]

/** The first format that recognizes the content. Plain text, the last, recognizes any. */
export const formatOf = (content: string, file: string): Format =>
  FORMATS.find((format) => format.recognizes(content, file)) ?? plain
