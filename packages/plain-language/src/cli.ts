#!/usr/bin/env node
import { run } from './command/run.js'

// `handrail-plain-language … | head` closes the pipe early: that is not a fault.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason
})

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
