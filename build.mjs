// npm run build: src becomes dist, one file for each way in and for what they share. `npm run types` checks the types.
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: [
    'src/main.ts',
    'src/desk.ts',
    'src/shelf.ts',
    'src/filing/index.ts',
    'src/extraction.ts',
    'src/library/passages.ts',
    'src/state/index.ts',
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Dependencies come along: looking for Bolt's 600 files alone takes longer than reading them out of one.
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  sourcemap: 'linked',
  legalComments: 'linked',
  logLevel: 'warning',
})
