// Types are found, and are right, from every kind of project: "Are the types wrong?" on what we publish.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { bin } from '../tools/bin.js'
import { packed } from './packed.js'

const run = promisify(execFile)

/** These have no types: stylesheets and JSON. */
const untyped = ['styles.css', 'styles.govuk.css', 'styles.rtl.css', 'support-directory.schema.json']

it.each(Object.entries(packed()))('the types of %s are found by every module system', async (_name, file) => {
  // Not Node 10's way of finding modules: no Node we support uses it, and it knows no subpaths.
  const args = [
    file,
    '--profile',
    'node16',
    '--no-emoji',
    '--no-color',
    '--format',
    'ascii',
    '--exclude-entrypoints',
    ...untyped,
  ]
  const { stdout, failed } = await run(bin('attw'), args).then(
    ({ stdout }) => ({ stdout, failed: false }),
    ({ stdout, message }) => ({ stdout: stdout || message, failed: true }),
  )
  expect(failed ? stdout : 'found').toBe('found')
})
