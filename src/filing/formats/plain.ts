import type { Format } from './format.ts'

/** Plain text and Markdown: the file's own content, unchanged. Marks such as # and ** are passed over by the readers. */
export const plain: Format = {
  name: 'plain text or Markdown',
  recognizes: () => true,
  render: (text) => ({ text, documents: [], tagged: [] }),
}
