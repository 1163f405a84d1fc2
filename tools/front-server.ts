// One address for all there is to see: a front page, the example service, the Storybook and the guidance site.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { root } from './bin.ts'
import { frontPage, notFoundPage } from './front-page.ts'

const EXAMPLE = '/fishing-licence'

/**
 * Makes the server. The example is a server of its own, as a team would run it: requests for it are handed over whole.
 *
 * @throws when the example cannot start, for example because its support directory is broken
 */
export async function createFrontServer(): Promise<FastifyInstance> {
  const folder = join(root, 'examples/fishing-licence')
  const { createApp, openDatabase } = await import(join(folder, 'dist/server/app.js'))
  const { DATABASE_URL, DATA_FOLDER = join(folder, 'data') } = process.env
  const database = await openDatabase({ url: DATABASE_URL, folder: DATA_FOLDER })
  const example: FastifyInstance = await createApp({ database, basePath: EXAMPLE })
  await example.ready()
  const isForExample = (url = ''): boolean =>
    url === EXAMPLE || url.startsWith(`${EXAMPLE}/`) || url.startsWith(`${EXAMPLE}?`)

  const front = fastify({
    serverFactory: (handle) =>
      createServer((request, response) =>
        isForExample(request.url) ? example.routing(request, response) : handle(request, response),
      ),
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
  front.addHook('onClose', () => example.close())
  return front
}
