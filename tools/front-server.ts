// One address for all there is to see: a front page, the example services, the Storybook and the guidance site.
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { root } from './bin.ts'
import { frontPage, notFoundPage } from './front-page.ts'

/** An example service, as a team would run it. Requests for it are handed over whole. */
interface Example {
  /** What comes before each of its addresses. */
  path: string
  answer: RequestListener
  close: () => Promise<unknown>
}

/**
 * Makes the server.
 *
 * @throws when an example cannot start, for example because its support directory is broken
 */
export async function createFrontServer(): Promise<FastifyInstance> {
  const examples = [await fishingLicence(), await registerToVote()]
  const exampleAt = (url = ''): Example | undefined =>
    examples.find(({ path }) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`))

  const front = fastify({
    serverFactory: (handle) =>
      createServer((request, response) => (exampleAt(request.url)?.answer ?? handle)(request, response)),
  })
  const serve = (path: string, prefix: string, decorateReply = false) =>
    front.register(fastifyStatic, { root: join(root, path), prefix, decorateReply, redirect: true })

  await serve('storybook-static', '/storybook/', true)
  await serve('docs/dist', '/guidance/')
  await serve('packages/react/dist', '/handrail/')
  front.get('/', (_request, reply) => reply.type('text/html').send(frontPage()))
  front.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  const guidanceNotFound = readFileSync(join(root, 'docs/dist/404.html'))
  front.setNotFoundHandler(({ url }, reply) =>
    reply
      .code(404)
      .type('text/html')
      .send(url.startsWith('/guidance/') ? guidanceNotFound : notFoundPage()),
  )
  front.addHook('onClose', async () => void (await Promise.all(examples.map(({ close }) => close()))))
  return front
}

async function fishingLicence(): Promise<Example> {
  const path = '/fishing-licence'
  const { createApp, openDatabase } = await import(join(root, 'examples', path, 'dist/server/app.js'))
  const database = await openDatabase({ url: process.env.DATABASE_URL, folder: dataOf(path) })
  const app: FastifyInstance = await createApp({ database, basePath: path })
  await app.ready()
  return { path, answer: app.routing, close: () => app.close() }
}

async function registerToVote(): Promise<Example> {
  const path = '/register-to-vote'
  const dir = join(root, 'examples', path)
  // Its own Next: the one it was built with.
  const { default: next } = await import(createRequire(join(dir, 'package.json')).resolve('next'))
  Object.assign(process.env, { SERVICE_FOLDER: dir, DATA_FOLDER: dataOf(path) })
  const app = next({ dir, dev: false, quiet: true })
  await app.prepare()
  return { path, answer: app.getRequestHandler(), close: () => app.close() }
}

const { DATA_FOLDER } = process.env
/** Each example keeps its data in a folder of its own. */
const dataOf = (path: string): string =>
  DATA_FOLDER === undefined ? join(root, 'examples', path, 'data') : join(DATA_FOLDER, path)
