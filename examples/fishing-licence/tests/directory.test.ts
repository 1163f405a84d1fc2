// The support directory of this example is one that a team could put live.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const command = fileURLToPath(new URL('../../../packages/support/dist/esm/cli.js', import.meta.url))
const directory = fileURLToPath(new URL('../support-directory.json', import.meta.url))

test('handrail-support check finds nothing in it, not even something to weigh', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // The day of these tests: each check of the facts is due again one day.
    [command, 'check', '--strict', '--at', '2026-11-21', directory],
    { encoding: 'utf8' },
  )
  expect([status, stderr, stdout]).toEqual([0, '', '0 errors and 0 notices in 1 file.\n'])
})
