import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import files from '@fastify/static'
import { DirectoryError } from '@handrail/support'
import { readDirectoryFile } from '@handrail/support/node'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { clientFolder, readAssets } from './assets.js'
import { applicationsIn } from './database/applications.js'
import type { Database } from './database/database.js'
import { problemReportsIn } from './database/problem-reports.js'
import { requestsIn } from './database/requests.js'
import { logRequest } from './log.js'
import { readRest } from './rest-of-request.js'
import { actingRoutes } from './routes/acting-routes.js'
import { licencesRoutes } from './routes/licences-routes.js'
import { paymentRoutes } from './routes/payment-routes.js'
import { answerFailure, problemRoutes } from './routes/problems.js'
import { questionRoutes } from './routes/question-routes.js'
import { readingRoutes } from './routes/reading-routes.js'
import { reportCount, reportRoutes } from './routes/report-routes.js'
import { requestCount, requestRoutes } from './routes/request-routes.js'
import { savingRoutes, wrongTries } from './routes/saving-routes.js'
import { sendingRoutes } from './routes/sending-routes.js'
import { supportRoutes } from './routes/support-routes.js'
import { addSecurityHeaders } from './security-headers.js'
import type { Service } from './visit.js'
import { languages } from './words/index.js'

export { type Database, DatabaseAway } from './database/database.js'
export { type DatabasePlace, openDatabase } from './database/open-database.js'

export interface AppOptions {
  /** Where applications are kept. It is closed when the app is. */
  database: Database
  /** What comes before every address, such as `/fishing-licence`. Without a slash at the end. */
  basePath?: string
  /** The support directory. The one of this example unless set. */
  directoryFile?: string
  /** What `vite build` made for browsers. */
  assetsFolder?: string
  /** Fastify's logger. Off unless set. It gets no answers and no addresses as typed. */
  logger?: FastifyServerOptions['logger']
  /** Whether a proxy in front says how the browser got here. Needed to know that it was over https. */
  trustProxy?: FastifyServerOptions['trustProxy']
  /** Where people find the service on the web, without what comes after. It is on paper and in what search engines read. */
  siteAddress?: string
  /** The clock. */
  now?: () => Date
}

/** No form of ours is bigger, even with a name of 5,000 letters in each field. */
const BODY_LIMIT = 128 * 1024
const DAY = 24 * 60 * 60 * 1000

/**
 * The whole service, ready to listen. To mount it in another server, give it the requests that are for it:
 * `app.routing(request, response)`.
 *
 * @throws DirectoryError when the support directory is missing or has problems: nobody may be sent to a wrong number
 */
export async function createApp({
  database,
  basePath = '/fishing-licence',
  directoryFile = fileURLToPath(new URL('../../support-directory.json', import.meta.url)),
  assetsFolder = clientFolder,
  logger = false,
  trustProxy = false,
  siteAddress = 'https://rivers.example.com',
  now = () => new Date(),
}: AppOptions): Promise<FastifyInstance> {
  const directory = await readDirectoryFile(directoryFile)
  if (!directory.ok) throw new DirectoryError(directory.problems)
  const applications = applicationsIn(database, now)
  const reports = problemReportsIn(database)
  const requests = requestsIn(database, now)
  const service: Service = {
    basePath,
    applications,
    reports,
    requests,
    siteAddress,
    directory: directory.directory,
    assets: readAssets(assetsFolder, basePath),
    now,
  }

  const app = fastify({
    logger,
    trustProxy,
    bodyLimit: BODY_LIMIT,
    routerOptions: { ignoreTrailingSlash: true },
    // Ours has less in it: see log.ts.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => {
      // No hook runs for an address that cannot be read.
      addSecurityHeaders(request, reply)
      return answerFailure(service, error, request, reply)
    },
  })
  app.addHook('onRequest', async (request, reply) => addSecurityHeaders(request, reply))
  app.addHook('onSend', async (request, reply, payload) => {
    if (await readRest(request.raw)) reply.removeHeader('connection')
    return payload
  })
  app.addHook('onResponse', logRequest)
  await app.register(cookie)
  // Forms only: no answer is sent any other way.
  app.removeAllContentTypeParsers()
  await app.register(formbody)
  await app.register(files, {
    root: `${assetsFolder}/assets`,
    prefix: `${basePath}/assets/`,
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '1y',
  })
  problemRoutes(app, service)
  // Only reached when the service runs by itself.
  app.get('/', (_request, reply) => reply.redirect(basePath, 303))
  const tries = wrongTries(now)
  const sentReports = reportCount(now)
  const sentRequests = requestCount(now)
  for (const language of languages) {
    const prefix = language === 'cy' ? `${basePath}/cy` : basePath
    readingRoutes(app, service, prefix)
    supportRoutes(app, service, prefix)
    questionRoutes(app, service, prefix)
    actingRoutes(app, service, prefix)
    licencesRoutes(app, service, prefix)
    sendingRoutes(app, service, prefix)
    paymentRoutes(app, service, prefix)
    savingRoutes(app, service, prefix, tries)
    reportRoutes(app, service, prefix, sentReports)
    requestRoutes(app, service, prefix, sentRequests)
  }

  const deleteOld = async (): Promise<void> => {
    await applications.deleteOldDrafts()
    await reports.deleteOld()
    await requests.deleteOld()
  }
  await deleteOld()
  const daily = setInterval(() => void deleteOld().catch(() => {}), DAY)
  // A clock that ticks must not keep a server alive that wants to stop.
  daily.unref()
  app.addHook('onClose', async () => {
    clearInterval(daily)
    await database.close()
  })
  await app.ready()
  return app
}
