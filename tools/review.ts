// `npm run review`: every component beside GOV.UK Frontend's own, for designers. The behaviour checks use the same pages.
import { build, packages } from './build.ts'

const port = Number(process.env.PORT || 3001)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}". Set it to a number from 0 to 65535, or leave it out to use 3001.`)
  process.exit(1)
}

console.log('Handrail review: building what has changed.')
// It shows the stylesheets as they are published.
await build(packages)
process.env.NODE_ENV ??= 'development'
const { createReviewHost } = await import('../packages/react/review/server.ts')
const host = await createReviewHost()
const address = await host.listen({ port, host: '0.0.0.0' }).catch(async (error: NodeJS.ErrnoException) => {
  await host.close()
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken ? `Something else is using port ${port}. Choose another: PORT=3002 npm run review` : error.message,
  )
  process.exit(1)
})
console.log(`
  Every component      http://localhost:${new URL(address).port}/
  Any options          http://localhost:${new URL(address).port}/review/button?options={"text":"Continue"}&mode=hydrated

Press Ctrl-C to stop. Open http://localhost:${new URL(address).port}`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void host.close().then(() => process.exit(0)))
