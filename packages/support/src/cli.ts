#!/usr/bin/env node
import { run } from './command/run.js'

// `handrail-support … | head` closes the pipe early: that is not a fault.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason
})

// https://no-color.org
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour,
  now: new Date(),
}).then((code) => (process.exitCode = code))
