// `npm start`: builds what is out of date, then serves the front page, the example services, the Storybook and the guidance
// site on one address.
import { createServer } from 'node:net'
import { build, served, stopBuilds } from './build.ts'

const port = Number(process.env.PORT || 3000)

function stop(message: string): never {
  console.error(`\n${message}`)
  process.exit(1)
}

/** Asked before the build, so that no one waits a minute to hear it. */
function portIsFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is "${process.env.PORT}". Set it to a number from 0 to 65535, or leave it out to use 3000.`)
}
if (!(await portIsFree())) {
  stop(`Something else is using port ${port}. Stop it, or choose another port: PORT=3001 npm start`)
}

let app: { close: () => Promise<void> } | undefined
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (stopping) return
    stopping = true
    stopBuilds()
    await app?.close()
    process.exit(0)
  })
}

console.log('Handrail: building what has changed. The first time takes about two minutes.')
try {
  await build(served)
} catch (error) {
  if (stopping) process.exit(0)
  stop(error instanceof Error ? error.message : String(error))
}

// React looks at this when it is loaded, so all that uses React is loaded after.
process.env.NODE_ENV ??= 'production'
console.log('  starting the services and their databases…')
const { createFrontServer } = await import('./front-server.ts')
const front = await createFrontServer().catch((error: Error) => stop(`A service could not start. ${error.message}`))
app = front
const address = await front
  .listen({ port, host: '0.0.0.0' })
  .catch((error: Error) => stop(`It could not start. ${error.message}`))
const { port: taken } = new URL(address)
console.log(`
  Front page           http://localhost:${taken}/
  Fishing licence      http://localhost:${taken}/fishing-licence
  Register to vote     http://localhost:${taken}/register-to-vote
  Storybook            http://localhost:${taken}/storybook/
  Guidance             http://localhost:${taken}/guidance/

Press Ctrl-C to stop. Open http://localhost:${taken}`)
