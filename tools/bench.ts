// `npm run bench`: Handrail beside hand-written React, GOV.UK Frontend and other libraries. See bench/README.md.
import { build, packages } from './build.ts'
import { ensureBrowser } from './machine.ts'

ensureBrowser(console.log)
await build(packages)
await import('../bench/src/index.ts')
