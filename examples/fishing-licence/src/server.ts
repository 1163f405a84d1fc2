// Runs the service by itself.
import { DirectoryError, problemWords } from '@handrail/support'
import type { FastifyInstance } from 'fastify'
import { fileURLToPath } from 'node:url'

// React looks at this when it is loaded, so what uses React is loaded after.
process.env.NODE_ENV ??= 'production'
const { createApp, openDatabase } = await import('./app.js')

const {
  PORT = '3000',
  HOST = '127.0.0.1',
  DATABASE_URL,
  DATA_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url)),
  SUPPORT_DIRECTORY,
  SITE_ADDRESS,
  TRUST_PROXY,
} = process.env

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

async function start(): Promise<FastifyInstance> {
  const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER })
  try {
    return await createApp({
      database,
      directoryFile: SUPPORT_DIRECTORY,
      siteAddress: SITE_ADDRESS,
      logger: true,
      trustProxy: TRUST_PROXY === 'true',
    })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Says what is wrong in plain words. A fault nobody thought of is shown in full, for whoever has to find it. */
function explain(error: unknown): string {
  if (error instanceof DirectoryError)
    return `The support directory has problems, so the service did not start.\n${error.problems.map((problem) => `- ${problemWords(problem)}`).join('\n')}`
  const { name, message, code, stack } = error as NodeJS.ErrnoException
  if (name === 'FolderInUse') return message
  if (name === 'DatabaseAway')
    return 'The database does not answer, so the service did not start. Check DATABASE_URL and that the database runs.'
  if (code === 'EADDRINUSE') return `Port ${PORT} is in use. Stop what uses it, or set PORT to another number.`
  if (code === 'EACCES') return `We are not allowed to use port ${PORT}. Set PORT to a number over 1023.`
  return stack ?? String(error)
}

const port = Number(PORT)
if (!/^\d+$/.test(PORT) || port > 65_535) stop(`PORT must be a number from 0 to 65535. It is "${PORT}".`)

try {
  const app = await start()
  // Before the address is printed, so that whoever waits for it can stop the service at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit(0)))
  try {
    const address = await app.listen({ port, host: HOST })
    console.log(`The service runs at ${address}/fishing-licence`)
  } catch (error) {
    await app.close()
    throw error
  }
} catch (error) {
  stop(explain(error))
}
