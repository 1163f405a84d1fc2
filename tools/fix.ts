// `npm run fix` puts right what a machine can: the format, and transcripts that changed on purpose. Read the diff after.
import { spawnSync } from 'node:child_process'
import { bin, root } from './bin.ts'

const steps = [
  [bin('prettier'), '--write', '--log-level', 'warn', '.'],
  [bin('oxlint'), '--fix'],
  [bin('vitest'), 'run', '--project', 'transcripts', '--update'],
]
for (const [program, ...args] of steps) {
  const { status } = spawnSync(program!, args, { cwd: root, stdio: 'inherit' })
  if (status) process.exit(status)
}
