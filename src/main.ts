#!/usr/bin/env node
import module from 'node:module'

// From Node 22 on, what V8 made of the program last time need not be made again.
if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()

const { run } = await import('./command-line.ts')
process.exitCode = await run(process.argv.slice(2))
