import type { Fields, ServiceKind } from '../services/service.js'
import { type Shown, Visitor } from '../services/visitor.js'
import type { Answer } from './exchange.js'
import type { PageForm } from './page-form.js'

/** An application as it is stored, to the letter. */
export interface Kept {
  /** The hash of its session. */
  session: string
  /** All of it, as the database writes it. */
  row: string
  isSent: boolean
  /** Each answer that is not whole, and each that its question would not take. */
  wrong: string[]
}

/** What a script sends in place of a form. */
export interface Scripted {
  form: PageForm
  right: Fields
  headers: [name: string, value: string][]
}

/** What a fuzz run needs to know about a service, besides what every check does. */
export interface FuzzedService {
  kind: ServiceKind
  cookieName: string
  /** How far people have come when the harm begins. Each leads a visitor there. */
  states: Readonly<Record<string, (visitor: Visitor, person: number) => Promise<unknown>>>
  /** Pages that send an application. What else is sent goes to people whose application nobody sends. */
  sendingPages: readonly string[]
  /** Whether an answer is what someone gets whose form is too big. */
  saysTooBig: (answer: Answer) => boolean
  /** A form as the script of its page sends it, if that is another way. */
  asScript?: (form: PageForm, right: Fields) => Scripted | undefined
  /** Whether an answer is for a script of the service, and not for a window. */
  isNotAPage?: (answer: Answer) => boolean
  /** Methods that its server answers by itself, whatever we do. The reason stands where they are named. */
  methodsItAnswersItself?: readonly string[]
  /** Whether its log may have addresses as they were typed, though never an answer. The reason stands where it is set. */
  logsAddresses?: true
  /** What is stored in a folder, while the service is stopped. */
  kept: (folder: string, now: Date) => Promise<Kept[]>
}

/** Answers page after page, from the first one on, until a page comes that is not answered. */
export async function walk(
  visitor: Visitor,
  firstPage: string,
  answers: Readonly<Record<string, Fields>>,
): Promise<Shown> {
  let page = await visitor.open(`/${firstPage}`)
  for (;;) {
    const fields = answers[page.path.slice(1)]
    if (!fields) return page
    const sent = await visitor.submit(page, fields)
    if (sent.location === undefined)
      throw new Error(`${page.path} is not answered by ${JSON.stringify(fields)}: ${sent.status} ${errorsOn(sent)}`)
    page = await visitor.open(sent.location)
  }
}

const errorsOn = ({ page }: Shown): string =>
  page.querySelector('.govuk-error-summary')?.text.trim() || (page.querySelector('h1')?.text ?? '')

/** Those answers that come before a page. */
export function answersBefore(answers: Readonly<Record<string, Fields>>, page: string): Record<string, Fields> {
  const pages = Object.keys(answers)
  const end = pages.indexOf(page)
  if (end < 0) throw new Error(`There is no answer for ${page}.`)
  return Object.fromEntries(Object.entries(answers).slice(0, end))
}
