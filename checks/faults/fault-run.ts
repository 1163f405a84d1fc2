// The fault run: a service is killed again and again while people fill in its form over slow connections that break.
import { setTimeout as wait } from 'node:timers/promises'
import { randomNumbers } from '../services/random.js'
import { type Fields, nameOf, runService, type ServiceKind, type Stored } from '../services/service.js'
import { slowConnection } from '../services/slow-connection.js'
import { fillIn, nameOfPage } from './person.js'

/** What a fault run found. */
export interface Figures {
  service: string
  /** Makes the same choices again: RANDOM_SEED=1234. */
  seed: number
  people: number
  /** How often the service was killed. */
  kills: number
  /** How many connections were cut in the middle of an answer. */
  cuts: number
  /** How often a person got no answer, or was asked to try again. */
  setbacks: number
  /** Answers that the service said it has. */
  answersSent: number
  /** Of these, the ones that are not in the database to the letter, or that someone was asked for again. */
  answersLost: number
  /** References that a person was shown. */
  confirmed: number
  /** Of these, the ones that are not in the database once, for that person. */
  confirmedLost: number
  /** Applications that were sent more often than once, or by nobody who pressed send. */
  duplicates: number
  /** People who left before the end. */
  left: number
  /** Of these, the ones who could not go on after the last page they sent. */
  couldNotGoOn: number
  seconds: number
  /** Each thing that is wrong, for whoever has to find out why. */
  wrong: string[]
}

interface FaultRunOptions {
  people: number
  /** Of 100 people, how many leave before the end. */
  leave: number
  /** Answers that the service gives before it is killed, at least and at most. Slow machines are given time. */
  alive: readonly [number, number]
}

export async function faultRun(kind: ServiceKind, { people, leave, alive }: FaultRunOptions): Promise<Figures> {
  const started = performance.now()
  const random = randomNumbers()
  const service = await runService(kind)
  const connection = await slowConnection({
    to: service.port,
    random,
    delay: [20, 200],
    speed: 40_000,
    cutsInThousand: 20,
  })
  let kills = 0
  let killing = Promise.resolve()
  const some = (): number => alive[0] + random.below(alive[1] - alive[0])
  let answersLeft = some()
  const onAnswer = (): void => {
    answersLeft -= 1
    if (answersLeft === 0) killing = kill()
  }
  async function kill(): Promise<void> {
    // Whatever it is in the middle of.
    await wait(random.below(100))
    await service.kill()
    kills += 1
    await service.start()
    answersLeft = some()
  }
  try {
    const everyone = Array.from({ length: people }, (_, person) => {
      const pages = Object.keys(kind.answersOf(person)).slice(1)
      const leavesAt = random.below(100) < leave ? random.oneOf(pages) : undefined
      return fillIn({ kind, port: connection.port, person, random, leavesAt, onAnswer })
    })
    const reports = await Promise.all(everyone)
    await killing
    // Once more, so that those who left come back to a service that was killed since.
    await kill()

    const wrong: string[] = []
    const left = reports.filter(({ reference }) => reference === undefined)
    let couldNotGoOn = 0
    for (const { person, told, visitor } of left) {
      const page = nameOfPage(await patient(() => visitor.open('/check-answers')))
      const last = told.at(-1) ?? ''
      const answers = Object.entries(kind.answersOf(person))
      const index = answers.findIndex(([name]) => name === last)
      // What they sent last may have arrived without their knowing: then they come further.
      const isFurther = answers.slice(index + 1).some(([name]) => name === page)
      // A page that asks nothing has nothing to remember: it can be sent once more.
      if (isFurther || (page === last && asksNothing(answers[index]?.[1]))) continue
      couldNotGoOn += 1
      wrong.push(`Person ${person} sent ${last} and comes back to ${page}.`)
    }
    await service.stop()
    const stored = await service.stored()

    let answersLost = 0
    let confirmedLost = 0
    let duplicates = 0
    for (const { person, told, sentBack, reference } of reports) {
      const own = stored.filter(({ who }) => who === nameOf(person))
      const sent = own.filter((each) => each.reference !== null)
      for (const page of sentBack) wrong.push(`Person ${person} was asked for ${page} again.`)
      answersLost += sentBack.length
      if (reference !== undefined && !sent.some((each) => each.reference === reference)) {
        confirmedLost += 1
        wrong.push(`Person ${person} was given ${reference}, which is not in the database.`)
      }
      const most = reference === undefined ? 0 : 1
      if (sent.length > most) {
        duplicates += sent.length - most
        wrong.push(`Person ${person} has ${sent.length} applications that were sent.`)
      }
      for (const page of told) {
        const is = answerIn(own, page)
        const expected = kind.storedOf(person)[page]
        if (expected === undefined || is.includes(expected)) continue
        // Until there is a name, nobody can tell whose answers they are.
        if (!told.includes('name')) continue
        answersLost += 1
        wrong.push(`Person ${person} answered ${page} with ${expected}. Stored: ${is.join(' / ')}`)
      }
    }
    const sum = (of: (report: (typeof reports)[number]) => number): number =>
      reports.reduce((total, report) => total + of(report), 0)
    return {
      service: kind.name,
      seed: random.seed,
      people,
      kills,
      cuts: connection.cuts(),
      setbacks: sum(({ setbacks }) => setbacks),
      answersSent: sum(({ told }) => told.length),
      answersLost,
      confirmed: reports.length - left.length,
      confirmedLost,
      duplicates,
      left: left.length,
      couldNotGoOn,
      seconds: Math.round((performance.now() - started) / 1000),
      wrong,
    }
  } catch (error) {
    throw new Error(`${(error as Error).message} RANDOM_SEED=${random.seed} makes the same run again.`, {
      cause: error,
    })
  } finally {
    await connection.close()
    await service.remove()
  }

  async function patient<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await ask()
      } catch (error) {
        if (tries === 50) throw error
      }
    }
  }
}

/** Whether a page asks nothing: it has only its button. */
const asksNothing = (fields: Fields = {}): boolean => Object.keys(fields).length === 0

const answerIn = (own: readonly Stored[], page: string): (string | null | undefined)[] =>
  own.map(({ answers }) => answers[page])
