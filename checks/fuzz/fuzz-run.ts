// The fuzz run: everything that can be sent to a service, to every page of it, in every state of an application.
import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { type Random, randomNumbers } from '../services/random.js'
import { nameOf, type RunningService, runService } from '../services/service.js'
import { Visitor } from '../services/visitor.js'
import { exchange } from './exchange.js'
import { type Figures, noFigures } from './figures.js'
import { type FuzzedService, type Kept, walk } from './fuzzed-service.js'
import { hugeOnes } from './huge.js'
import { type Fault, faultsIn } from './judge.js'
import { formOn, type PageForm } from './page-form.js'
import { plan, type Plan } from './plans.js'
import { type Hostile, hostileRequest } from './requests.js'
import { faultsStored, hashOf } from './stored.js'
import { markers } from './values.js'

export interface FuzzRunOptions {
  /** How often every state is made anew. */
  rounds: number
  /** Hostile requests to each page with a form in each state, in each language, in one round. */
  toForms: number
  /** The same for pages without one. */
  toOthers: number
}

/** Someone in the middle of something. */
interface Someone {
  state: string
  person: number
  isSender: boolean
  cookie: string
}

const languages = ['', '/cy'] as const
/** In each state, besides the one whose application may be sent. */
const OTHERS = 3
/** Requests that are on their way at once. */
const AT_ONCE = 8

export async function fuzzRun(fuzzed: FuzzedService, { rounds, toForms, toOthers }: FuzzRunOptions): Promise<Figures> {
  const started = performance.now()
  const { kind } = fuzzed
  const random = randomNumbers()
  const now = new Date()
  const service = await runService(kind)
  const figures = noFigures(kind.name, random.seed)
  /** The sessions that each request could write in, by its number. */
  const senders = new Map<number, string[]>()
  const sessionOf = (cookie: string): string => cookie.slice(fuzzed.cookieName.length + 1)

  function found(fault: Omit<Fault, 'counts'> & { counts: keyof Figures }, request: string): void {
    ;(figures[fault.counts] as number) += 1
    figures.wrong.push(`${fault.what}\n  ${request}\n  RANDOM_SEED=${random.seed}`)
  }

  async function send(hostile: Hostile, description: string) {
    const ended = await exchange(service.port, hostile.bytes, hostile.ends)
    const { answer } = ended
    const status = answer ? `${Math.floor(answer.status / 100)}xx` : 'none'
    figures.answers[status] = (figures.answers[status] ?? 0) + 1
    if (answer) {
      if (answer.milliseconds > figures.slowestInMilliseconds) {
        figures.slowestInMilliseconds = Math.round(answer.milliseconds)
        figures.slowest = description.slice(0, 300)
      }
      if (markers('answer').test(answer.body)) figures.shownAsText += 1
      if (hostile.isTooBig && fuzzed.saysTooBig(answer)) figures.refusedAsTooBig += 1
    }
    for (const fault of faultsIn(fuzzed, hostile, ended)) found(fault, description)
    return answer
  }

  /** Opens a page as it stands, and gives its form. */
  async function open(address: string, cookie: string): Promise<PageForm | undefined> {
    figures.opened += 1
    const head = `GET ${address} HTTP/1.1\r\nhost: 127.0.0.1\r\n${cookie && `cookie: ${cookie}\r\n`}connection: close\r\n\r\n`
    const hostile: Hostile = {
      method: 'GET',
      path: address,
      bytes: Buffer.from(head),
      ends: 'waits',
      isHttp: true,
      isTooBig: false,
      cookie,
    }
    const answer = await send(hostile, `GET ${address}`)
    return answer?.status === 200 ? formOn(parse(answer.body)) : undefined
  }

  /** One round: people in every state, and what is sent to each page of theirs. */
  async function round(plans: Iterator<Plan>, firstPerson: number): Promise<void> {
    const people = (await inTurn(Object.keys(fuzzed.states), (state) => peopleAt(state, firstPerson))).flat()
    people.push(
      { state: 'nobody', isSender: true, person: 0, cookie: '' },
      { state: 'nobody', isSender: false, person: 0, cookie: '' },
    )

    // The form of each page, from whoever could open it.
    const known = new Map<string, PageForm>()
    const own = new Map<string, PageForm>()
    const pages = kind.pages.flatMap((page) => languages.map((language) => ({ page, language })))
    const nameOf = ({ state, person }: Someone, place: string): string => `${state} ${person} ${place}`
    const areTheirs = ({ isSender }: Someone, page: string): boolean => fuzzed.sendingPages.includes(page) === isSender
    const visits = people.flatMap((someone) =>
      pages.filter(({ page }) => areTheirs(someone, page)).map((place) => ({ someone, ...place })),
    )
    await inTurn(visits, async ({ someone, page, language }) => {
      const form = await open(addressOf(language, page), someone.cookie)
      if (!form) return
      known.set(language + page, form)
      own.set(nameOf(someone, language + page), form)
      own.set(nameOf(someone, 'any'), form)
    })
    const targets = visits.flatMap((visit) =>
      Array.from({ length: known.has(visit.language + visit.page) ? toForms : toOthers }, () => visit),
    )
    await inTurn(shuffled(targets, random), async ({ someone, page, language }) => {
      const { state, person, cookie } = someone
      const form =
        own.get(nameOf(someone, language + page)) ??
        withHiddenOf(known.get(language + page), own.get(nameOf(someone, 'any')))
      const number = (figures.requests += 1)
      const right = kind.answersOf(person)[page.replace(/^licence-\d+\//, '')] ?? {}
      const chosen = plans.next().value as Plan
      const scripted = chosen.isScripted ? fuzzed.asScript?.(form, right) : undefined
      const target = {
        ...(scripted ?? { form, right }),
        address: addressOf(language, page),
        cookie,
        cookieName: fuzzed.cookieName,
      }
      const method = fuzzed.methodsItAnswersItself?.includes(chosen.method) ? 'POST' : chosen.method
      const hostile = hostileRequest({ ...chosen, method }, target, number)
      // A cookie that looks like one of a session is one.
      senders.set(
        number,
        hostile.cookie.split(/; */).map((each) => hashOf(sessionOf(each))),
      )
      const answer = await send(hostile, `${number}, ${state}: ${inShort(hostile)}`)
      const given = answer?.headers.find(([name]) => name === 'set-cookie')?.[1].split(';')[0]
      if (given !== undefined) senders.get(number)!.push(hashOf(sessionOf(given)))
    })
  }

  /** Someone whose application may be sent, and others whose may not. */
  function peopleAt(state: string, firstPerson: number): Promise<Someone[]> {
    return Promise.all(
      Array.from({ length: 1 + OTHERS }, async (_, index) => {
        const person = firstPerson + 10 * Object.keys(fuzzed.states).indexOf(state) + index
        const visitor = new Visitor(service.port, kind.basePath)
        await fuzzed.states[state]!(visitor, person)
        const [cookie = ''] = [...visitor.cookies].map((pair) => pair.join('='))
        return { state, person, isSender: index === 0, cookie }
      }),
    )
  }

  const addressOf = (language: string, page: string): string => `${kind.basePath}${language}/${page}`.replace(/\/$/, '')

  try {
    const bystanders = await bystandersIn(fuzzed, service, now)
    const wanted =
      rounds * (1 + Object.keys(fuzzed.states).length) * OTHERS * kind.pages.length * languages.length * toForms
    const plans = fc.sample(plan, { seed: random.seed, numRuns: wanted })[Symbol.iterator]()
    for (let index = 0; index < rounds; index++) await round(plans, 1000 * (index + 1))

    for (const hostile of hugeOnes(addressOf('', kind.firstPage))) {
      figures.requests += 1
      await send(hostile, `${hostile.bytes.length} bytes`)
    }

    const typed = fuzzed.logsAddresses ? markers('answer', 'header') : markers('answer', 'header', 'address')
    const leaked = new RegExp(`${typed.source}|(?:Person-|Helper )\\d+|Example Street|Exampletown`, 'i')
    for (const line of service.log().split('\n'))
      if (leaked.test(line) || bystanders.secrets.some((secret) => line.includes(secret)))
        found({ counts: 'inLog', what: 'an answer, an address or a session in the log' }, line.slice(0, 300))

    await service.stop()
    const after = await fuzzed.kept(service.data, now)
    figures.stored = after.length
    figures.storedAsText = new Set(after.flatMap(({ row }) => row.match(markers('answer')) ?? [])).size
    for (const fault of faultsStored(bystanders.kept, after, senders)) found(fault, 'in the database')

    await service.start()
    const visitor = new Visitor(service.port, kind.basePath)
    const last = await walk(visitor, kind.firstPage, kind.answersOf(9999))
    if (last.path !== '/confirmation')
      found({ counts: 'notAsItShouldBe', what: 'nobody can apply any more' }, last.path)
  } finally {
    await service.remove()
  }
  figures.seconds = Math.round((performance.now() - started) / 1000)
  return figures
}

/** People who nobody harms: one half way, and one whose application was sent. */
async function bystandersIn(fuzzed: FuzzedService, service: RunningService, now: Date) {
  const { kind, states } = fuzzed
  const visitors = [9001, 9002].map((person) => ({ person, visitor: new Visitor(service.port, kind.basePath) }))
  for (const [index, { person, visitor }] of visitors.entries())
    await states[index === 0 ? 'half way' : 'sent']!(visitor, person)
  await service.stop()
  const kept: Kept[] = await fuzzed.kept(service.data, now)
  const names = visitors.map(({ person }) => nameOf(person))
  if (!names.every((name) => kept.some(({ row }) => row.includes(name))))
    throw new Error('The bystanders are not stored.')
  await service.start()
  return { kept, secrets: visitors.flatMap(({ visitor }) => [...visitor.cookies.values()]) }
}

/** The form of a page that someone cannot open, with what theirs sends along: the token of their session. */
function withHiddenOf(form: PageForm | undefined, theirs: PageForm | undefined): PageForm {
  const { controls = [], hidden = [], isMultipart = false } = form ?? theirs ?? {}
  const own = new Map(theirs?.hidden)
  return { controls, isMultipart, hidden: hidden.map(([name, value]) => [name, own.get(name) ?? value]) }
}

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const rest = all.entries()
  const done: R[] = []
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, one] of rest) done[index] = await work(one)
    }),
  )
  return done
}

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const rest = [...all]
  return all.map(() => rest.splice(random.below(rest.length), 1)[0]!)
}

const inShort = ({ method, path, bytes }: Hostile): string => {
  const text = bytes.toString('latin1').replaceAll(/[^\x20-\x7E]+/g, ' ')
  return `${method} ${path.slice(0, 120)} … ${text.slice(text.indexOf('HTTP/1.1')).slice(0, 1200)}`
}
