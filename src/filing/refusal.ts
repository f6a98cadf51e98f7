/** A file that was not read, and why: one sentence naming the file and what is accepted. */
export interface Refusal {
  readonly refused: string
  /** What is the matter, without the file's name: "is empty". */
  readonly what: string
}

/** The largest file that is read. A submission with all its exhibits stays below a tenth of it. */
export const MOST_MEGABYTES = 64

const ACCEPTED = `accepted are HTML, plain text, Markdown and EDGAR submissions of up to ${MOST_MEGABYTES} MB, packed with gzip or not`

/** `what` says what is the matter: "is empty". */
export const refuse = (filing: string, what: string): Refusal => ({ refused: `${filing} ${what}; ${ACCEPTED}`, what })

/** Whether a reading came to nothing. */
export const isRefusal = (reading: object): reading is Refusal => 'refused' in reading
