import type { SupportDirectory } from '@handrail/support'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Assets } from './assets.js'
import type { Applications } from './database/applications.js'
import type { ProblemReports } from './database/problem-reports.js'
import type { Requests } from './database/requests.js'
import type { Helper, WhoFor } from './questions/index.js'
import type { PageContent } from './pages/page-data.js'
import type { PaperContent, RequestContent } from './pages/request-data.js'
import { renderPage } from './render.js'
import { formToken } from './session.js'
import type { Language } from './words/index.js'

/** The part of an address that says which licence it is about. The number is that of `Licence`. */
export const LICENCE_PART = 'licence-:number'

/** What the server needs to answer, whoever asks. */
export interface Service {
  basePath: string
  applications: Applications
  reports: ProblemReports
  directory: SupportDirectory
  requests: Requests
  assets: Assets
  /** Where people find the service on the web: `https://rivers.example.com`. */
  siteAddress: string
  now: () => Date
}

/** One request, as this service sees it. */
export interface Visit {
  service: Service
  request: FastifyRequest
  reply: FastifyReply
  language: Language
  /** The address without what comes before the service and without the language: `/name`. */
  path: string
  /** Which licence the page is about: the first, unless its address says another. */
  number: number
  /** Whether the person came from check answers, to change one answer. */
  isChange: boolean
}

/** Reads the language and the page from the address. Also for addresses that lead nowhere. */
export function visitOf(service: Service, request: FastifyRequest, reply: FastifyReply): Visit {
  const [address = '', query] = request.url.split('?')
  const isOurs = address === service.basePath || address.startsWith(`${service.basePath}/`)
  const rest = isOurs ? address.slice(service.basePath.length) : ''
  const inWelsh = rest === '/cy' || rest.startsWith('/cy/')
  const path = `/${(inWelsh ? rest.slice('/cy'.length) : rest).replace(/^\/|\/$/g, '')}`
  return {
    service,
    request,
    reply,
    language: inWelsh ? 'cy' : 'en',
    path,
    number: numberIn(path),
    isChange: new URLSearchParams(query).has('change'),
  }
}

/** No licence has the number 0: what is in the place of a number and is none. */
function numberIn(path: string): number {
  const [, written] = /^\/licence-([^/]+)\//.exec(path) ?? []
  if (written === undefined) return 1
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 0
}

/** What any page shows. */
export type AnyContent = PageContent | RequestContent | PaperContent

interface Shown {
  status?: number
  whoFor?: WhoFor
  /** The name of whom the page is about, if that is someone else. */
  name?: string
  /** Who fills in the form for whom. */
  helper?: Helper
  /** Whose forms are on the page. */
  session?: string
}

/** Answers with a page. It can show what a person answered, so no browser or proxy may keep it. */
export function show(visit: Visit, content: AnyContent, shown: Shown = {}): string {
  const { status = 200, whoFor = 'me', name, helper, session } = shown
  const { service, reply, language, path, number, isChange } = visit
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store')
  return renderPage({
    frame: {
      language,
      whoFor,
      name,
      helper,
      number,
      basePath: service.basePath,
      path: isChange ? `${path}?change` : path,
      at: service.now().toISOString(),
      directory: directoryIn(service, language),
      assets: service.assets,
      siteAddress: service.siteAddress,
      token: session ? formToken(session) : '',
    },
    content,
  })
}

/** The directory with links to our own pages in the language of the page. */
function directoryIn({ directory, basePath }: Service, language: Language): SupportDirectory {
  const own = '/fishing-licence/'
  const root = `${basePath}${language === 'cy' ? '/cy' : ''}/`
  const lead = <T extends { url?: string }>(entry: T): T =>
    entry.url?.startsWith(own) ? { ...entry, url: root + entry.url.slice(own.length) } : entry
  return {
    ...directory,
    channels: directory.channels.map(lead),
    ...(directory.places && { places: directory.places.map(lead) }),
  }
}

/** Sends the browser to another page of the service, to be fetched with GET. */
export function goTo({ service, reply, language }: Visit, page: string): FastifyReply {
  const address = `${service.basePath}${language === 'cy' ? '/cy' : ''}/${page === 'start' ? '' : page}`
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}
