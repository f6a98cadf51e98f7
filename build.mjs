// npm run build: src becomes dist, one file for each way in and for what they share. Types are checked by `npm run types`.
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts', 'src/desk.ts', 'src/shelf.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@slack/bolt', 'dotenv'],
  sourcemap: 'linked',
  legalComments: 'inline',
  logLevel: 'warning',
})
