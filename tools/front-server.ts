// One address for all there is to see: a front page, the example service, the Storybook and the guidance site.
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
  const { createExample } = await import(join(root, 'examples/fishing-licence/dist/server/app.js'))
  const example: FastifyInstance = await createExample({ basePath: EXAMPLE })
  const isForExample = (url = ''): boolean => url === EXAMPLE || url.startsWith(`${EXAMPLE}/`) || url.startsWith(`${EXAMPLE}?`)

  const front = fastify({
    serverFactory: (handle) =>
      createServer((request, response) =>
        isForExample(request.url) ? example.routing(request, response) : handle(request, response),
      ),
  })
  const folder = (path: string, prefix: string, decorateReply = false) =>
    front.register(fastifyStatic, { root: join(root, path), prefix, decorateReply, redirect: true })

  await folder('storybook-static', '/storybook/', true)
  await folder('docs/dist', '/guidance/')
  await folder('packages/react/dist', '/handrail/')
  front.get('/', (_request, reply) => reply.type('text/html').send(frontPage()))
  front.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  front.setNotFoundHandler((_request, reply) => reply.code(404).type('text/html').send(notFoundPage()))
  front.addHook('onClose', () => example.close())
  return front
}
