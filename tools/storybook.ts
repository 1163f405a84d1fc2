// `npm run storybook`: the Storybook while you work. It shows the stylesheets as they are published, so they come first.
import { spawnSync } from 'node:child_process'
import { bin, root } from './bin.ts'
import { build, packages } from './build.ts'

await build(packages)
const { status } = spawnSync(bin('storybook'), ['dev', '--port', '6006', '--ci', '--no-open', '--disable-telemetry'], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
