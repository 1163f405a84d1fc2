// One of the people of a fault run: fills in the whole form, whatever happens to the service meanwhile.
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../services/random.js'
import type { ServiceKind } from '../services/service.js'
import { ConnectionLost, type Shown, Visitor } from '../services/visitor.js'

/** How long people wait before they try again, in milliseconds. */
const PATIENCE = [100, 500] as const
/** Someone who gets nowhere for this many milliseconds gives up: then the service has failed them. */
const MOST_PATIENCE = 120_000

/** What happened to one person. */
export interface Report {
  person: number
  /** The pages whose answer the service said it has, by sending the person on. */
  told: string[]
  /** How often a connection ended without an answer, or the service said to try again. */
  setbacks: number
  /** Times that the service, asked anew where they were, had forgotten an answer it had said it has. */
  sentBack: string[]
  reference?: string
}

interface Options {
  kind: ServiceKind
  port: number
  person: number
  random: Random
  /** The page at which they stop and leave. */
  leavesAt?: string
  /** Called for each answer that the service gives. */
  onAnswer: () => void
}

/** Goes from the first page to the confirmation, or to the page where they leave. */
export async function fillIn({
  kind,
  port,
  person,
  random,
  leavesAt,
  onAnswer,
}: Options): Promise<Report & { visitor: Visitor }> {
  const visitor = new Visitor(port, kind.basePath)
  const answers = kind.answersOf(person)
  const report: Report = { person, told: [], setbacks: 0, sentBack: [] }
  let lastStep = performance.now()
  let lastAnswer: number | undefined

  /** Tries until there is an answer that the service itself gave. */
  async function patiently(ask: () => Promise<Shown>): Promise<Shown> {
    for (;;) {
      const shown = await ask().catch((error: unknown) => {
        if (error instanceof ConnectionLost) return undefined
        throw error
      })
      if (shown) onAnswer()
      if (shown && shown.status < 500) return shown
      lastAnswer = shown?.status
      await waitAWhile()
    }
  }
  async function waitAWhile(): Promise<void> {
    report.setbacks += 1
    if (performance.now() - lastStep > MOST_PATIENCE)
      throw new Error(
        `Person ${person} gave up after ${report.told.join(', ') || 'nothing'}. The last answer was ${lastAnswer ?? 'none'}.`,
      )
    await wait(PATIENCE[0] + random.below(PATIENCE[1] - PATIENCE[0]))
  }
  const whereAmI = (): Promise<Shown> => patiently(() => visitor.open('/check-answers'))

  let page = await patiently(() => visitor.open(`/${kind.firstPage}`))
  for (;;) {
    const name = nameOfPage(page)
    if (name === 'confirmation') {
      const reference = page.page.querySelector('.govuk-panel strong')?.text
      if (!reference) throw new Error(`Person ${person} sees a confirmation without a reference.`)
      return { ...report, reference, visitor }
    }
    if (name === leavesAt) return { ...report, visitor }
    const fields = answers[name]
    if (!fields) throw new Error(`Person ${person} came to ${page.path}, which asks what they cannot answer.`)

    const shown: Shown = page
    const sent = await visitor.submit(shown, fields).catch((error: unknown) => {
      if (error instanceof ConnectionLost) return undefined
      throw error
    })
    if (sent) onAnswer()
    if (sent?.location !== undefined) {
      // The service says that it has the answer.
      if (!report.told.includes(name)) lastStep = performance.now()
      report.told.push(name)
      const { location } = sent
      page = await patiently(() => visitor.open(location))
      continue
    }
    if (sent && sent.status < 500) throw new Error(`Person ${person} on ${page.path}: ${sent.status} ${errorsOn(sent)}`)

    // Nobody knows if it arrived. Some press the button again, some open the service again.
    await waitAWhile()
    if (random.below(2) === 0) continue
    page = await whereAmI()
    const place = nameOfPage(page)
    if (report.told.includes(place) && place !== 'check-answers') report.sentBack.push(place)
  }
}

/** The page that is shown, without its language and what else is in its address. */
export const nameOfPage = ({ path }: Shown): string => path.replace(/\?.*$/s, '').replace(/^\//, '')

const errorsOn = ({ page }: Shown): string =>
  page.querySelector('.govuk-error-summary')?.text.trim() || (page.querySelector('h1')?.text ?? '')
