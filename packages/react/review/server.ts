// The review host: any options of GOV.UK Frontend's, rendered by our components or by upstream itself.
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { buildReview } from './build.ts'
import { componentPage, indexPage, problemPage } from './index-pages.ts'
import { page, scriptJson } from './page.ts'
import { fixturesOf, renderUpstream, upstreamFiles, upstreamNames } from './upstream.ts'

/** Who makes the HTML, and whose script takes it over. */
const modes = {
  hydrated: 'ours, taken over by React',
  static: 'ours, never taken over, with GOV.UK Frontend’s own script',
  upstream: 'GOV.UK Frontend’s own',
}
type Mode = keyof typeof modes

/** What can be asked for in the address. */
interface Query {
  /** Upstream's options, as JSON. Those of the fixture in `fixture` unless given, and those of `default` without either. */
  options?: string
  fixture?: string
  mode?: string
  lang?: string
  dir?: string
  brand?: string
  /** `off` for a page without any script. */
  script?: string
  /** `wait` holds React back until `window.review.hydrate()` is called. */
  hydrate?: string
  /** `off` to leave React's StrictMode out. */
  strict?: string
  /** A page of ours that shows the component as a check needs it, such as in a form with an action. */
  situation?: string
}

/** What was asked for that there is not, in words for whoever typed the address. */
class Mistake extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Makes the host. Close it when done: it takes its built files away. */
export async function createReviewHost(): Promise<FastifyInstance> {
  const { server, clientFolder, clientScript, remove } = await buildReview()
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  const serve = (root: string, prefix: string, more: object = {}) =>
    app.register(fastifyStatic, { root, prefix, decorateReply: false, index: false, ...more })

  // Its name changes with what is in it: nobody needs to ask for it twice.
  await serve(clientFolder, '/client/', { decorateReply: true, immutable: true, maxAge: '1d' })
  await serve(fileURLToPath(new URL('../dist', import.meta.url)), '/handrail/')
  await serve(upstreamFiles, '/govuk-frontend/')
  await serve(`${upstreamFiles}/assets`, '/assets/')

  const upstreamScript = `<script type="module">import { initAll } from '/govuk-frontend/govuk-frontend.min.js'
initAll()</script>`

  app.get('/', (_request, reply) => reply.type('text/html').send(indexPage(upstreamNames, server.ourNames)))

  app.get<{ Params: { component: string }; Querystring: Query }>('/components/:component', async (request, reply) => {
    const { component } = request.params
    checkComponent(component)
    const { lang = 'en', dir = 'ltr', brand = 'neutral', mode = 'hydrated', script } = request.query
    const shown = componentPage(component, fixturesOf(component), { lang, dir, brand, mode, script: script ?? 'on' })
    return reply.type('text/html').send(shown)
  })

  app.get<{ Params: { component: string }; Querystring: Query }>('/review/:component', async (request, reply) => {
    const { component } = request.params
    const { query } = request
    // A situation can be of a component that upstream does not have.
    if (!query.situation) checkComponent(component)
    const mode = oneOf('mode', query.mode, Object.keys(modes) as Mode[])
    const { options, bodyClasses } = optionsOf(component, query)
    const lang = query.lang ?? 'en'
    const strict = oneOf('strict', query.strict, ['on', 'off']) === 'on'
    const shown = { component, situation: query.situation, options, lang, strict }
    const scripts = oneOf('script', query.script, ['on', 'off']) === 'on'
    const html =
      mode === 'upstream'
        ? attempt(() => renderUpstream(component, options))
        : server.renderOurs(shown, mode === 'hydrated' && scripts)
    const wait = query.hydrate === 'wait'
    const hydration = `<script type="application/json" id="review-options">${scriptJson({ ...shown, wait })}</script>
<script>window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }</script>
<script type="module" src="/client/${clientScript}"></script>`
    return reply.type('text/html').send(
      page({
        lang,
        dir: oneOf('dir', query.dir, ['ltr', 'rtl']),
        brand: oneOf('brand', query.brand, ['neutral', 'govuk']),
        scripts,
        title: `${component}: ${modes[mode]}`,
        bodyClasses,
        html: await html.catch(cannotRender),
        end: mode === 'hydrated' ? hydration : upstreamScript,
      }),
    )
  })

  function checkComponent(component: string): void {
    if (!upstreamNames.includes(component))
      throw new Mistake(
        404,
        `GOV.UK Frontend has no component called "${component}". It has ${upstreamNames.join(', ')}.`,
      )
  }

  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Mistake ? error.status : 500
    return reply
      .code(status)
      .type('text/html')
      .send(problemPage(String((error as Error).message)))
  })
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type('text/html')
      .send(problemPage(`There is nothing at ${request.url}.`)),
  )
  app.addHook('onClose', remove)
  return app
}

/** A promise of what a function returns, or of what it throws. */
const attempt = async (render: () => string): Promise<string> => render()

function cannotRender(error: unknown): never {
  throw new Mistake(422, `These options cannot be shown. ${(error as Error).message}`)
}

/** One of the values that a part of the address can have: the first, unless it is given. */
function oneOf<T extends string>(name: string, value: string | undefined, values: readonly T[]): T {
  if (value === undefined) return values[0]!
  if (!values.includes(value as T)) throw new Mistake(400, `${name} is "${value}". It can be ${values.join(' or ')}.`)
  return value as T
}

function optionsOf(
  component: string,
  { options, fixture, situation }: Query,
): { options: object; bodyClasses?: string } {
  if (options === undefined && situation) return { options: {} }
  if (options === undefined) {
    const wanted = fixture ?? 'default'
    const found = fixturesOf(component).find(({ name }) => name === wanted)
    if (!found) throw new Mistake(404, `${component} has no fixture called "${wanted}".`)
    return { options: found.options, bodyClasses: found.pageTemplateOptions?.bodyClasses }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(options)
  } catch (error) {
    throw new Mistake(400, `The options are not JSON. ${(error as Error).message}`)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Mistake(400, 'The options must be a JSON object, such as {"text":"Continue"}.')
  return { options: parsed }
}
