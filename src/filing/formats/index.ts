import type { Format } from './format.ts'
import { plain } from './plain.ts'

const FORMATS: readonly Format[] = [plain]

/** The first format that recognizes the content. Plain text, the last, recognizes any. */
export const formatOf = (content: string): Format => FORMATS.find((format) => format.recognizes(content)) ?? plain
