// Someone who uses the service without a browser: keeps cookies, and fills in the forms that the pages show.
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { JSDOM } from 'jsdom'
import { TOKEN_FIELD } from '../src/token-field.js'

export type Fields = Record<string, string | string[]>

export interface Shown {
  status: number
  /** Where the browser is sent. */
  location: string | undefined
  html: string
  headers: LightMyRequestResponse['headers']
  document: Document
  /** The words of the error summary, one for each error. */
  errors: string[]
  heading: string
  /** What stands in a field. */
  value: (name: string) => string | undefined
}

export class Person {
  /** What the form of the page that was shown last sends along, so that the service knows it as its own. */
  token = ''
  /** What else that form sends along: its hidden fields. */
  hidden: Readonly<Record<string, string>> = {}

  /**
   * @param app gives the server, which may have been restarted since
   * @param cookies those of another window of the same browser
   */
  constructor(
    readonly app: () => FastifyInstance,
    readonly prefix = '/fishing-licence',
    readonly cookies = new Map<string, string>(),
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Shown> {
    return this.send({ method: 'GET', url: this.prefix + path, headers })
  }

  /** Sends the form of the page that was shown last. */
  post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Shown> {
    const body = new URLSearchParams([[TOKEN_FIELD, this.token]])
    for (const [name, value] of Object.entries(this.hidden)) body.append(name, value)
    for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
    return this.send({
      method: 'POST',
      url: this.prefix + path,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: body.toString(),
    })
  }

  /** Opens a page with a question and answers it. */
  async answer(path: string, fields: Fields): Promise<Shown> {
    await this.get(path)
    return this.post(path, fields)
  }

  /** Answers every question before check answers. */
  async answerEverything(answers: Partial<typeof everything> = {}): Promise<void> {
    for (const [path, fields] of Object.entries({ ...everything, ...answers })) await this.answer(path, fields)
  }

  /** Accepts the answers, and pays if there is something to pay. */
  async acceptAndPay(outcome = 'paid'): Promise<Shown> {
    const accepted = await this.answer('/check-answers', {})
    return accepted.location?.endsWith('/example-pay') ? this.answer('/example-pay', { outcome }) : accepted
  }

  /** Answers everything, pays and sends it. */
  async apply(): Promise<string> {
    await this.answerEverything()
    await this.acceptAndPay()
    return referenceOn(await this.get('/confirmation'))
  }

  async send(request: InjectOptions): Promise<Shown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.app().inject({ ...request, headers: { ...(cookie && { cookie }), ...request.headers } })
    for (const { name, value, maxAge, expires } of response.cookies as {
      name: string
      value: string
      maxAge?: number
      expires?: Date
    }[])
      if (maxAge === 0 || (expires && expires.getTime() <= Date.now())) this.cookies.delete(name)
      else this.cookies.set(name, value)
    const shown = read(response)
    const { [TOKEN_FIELD]: token, ...hidden } = hiddenFieldsIn(shown.html)
    if (token !== undefined) this.token = token
    // The form to report a problem has fields of its own and no token.
    if (token !== undefined || Object.keys(hidden).length > 0) this.hidden = hidden
    return shown
  }
}

/** An answer to each question, in order. A licence for 12 months has no start time. */
export const everything = {
  '/who-for': { 'who-for': 'me' } as Fields,
  '/name': { 'first-name': 'Siân', 'last-name': 'O’Brien-Jones' } as Fields,
  '/date-of-birth': { 'date-of-birth-day': '5', 'date-of-birth-month': '6', 'date-of-birth-year': '1984' } as Fields,
  '/start-date': { 'start-date-day': '1', 'start-date-month': '12', 'start-date-year': '2026' } as Fields,
  '/concession': { 'concession-which': 'none' } as Fields,
  '/licence-type': { 'licence-type': 'trout-2-rod' } as Fields,
  '/licence-length': { 'licence-length': '12-months' } as Fields,
  '/address': {
    'address-line-1': '1 Example Street',
    'address-town': 'Exampletown',
    'address-postcode': 'sw1a1aa',
  } as Fields,
  '/delivery': { delivery: 'message' } as Fields,
  '/licences': { 'add-another': 'no' } as Fields,
  '/contact': { 'contact-which': 'email', 'contact-email': 'sian@rivers.example.com' } as Fields,
}

export const referencePattern = /^[CFHJKMRTWXY34679]{3}-[CFHJKMRTWXY34679]{3}-[CFHJKMRTWXY34679]{3}$/

export const referenceOn = (shown: Shown): string =>
  shown.document.querySelector('.govuk-panel strong')?.textContent ?? ''

/** The words of a page, without what stands on all of them. */
export const text = ({ document }: Shown): string => document.querySelector('main')?.textContent ?? ''

/** The ways to get help on a page, in order, as a phone or a mail program would be told of them. */
export const helpOn = ({ document }: { document: Document }): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('main :is(a[href^="tel:"], a[href^="mailto:"])')].map(
    ({ href }) => href,
  )

const hiddenFieldsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )

function read(response: LightMyRequestResponse): Shown {
  let parsed: Document | undefined
  return {
    status: response.statusCode,
    location: response.headers.location,
    html: response.body,
    headers: response.headers,
    get document() {
      return (parsed ??= new JSDOM(response.body).window.document)
    },
    get errors() {
      return [...this.document.querySelectorAll('.govuk-error-summary__list li')].map((item) => item.textContent ?? '')
    },
    get heading() {
      return this.document.querySelector('h1')?.textContent ?? ''
    },
    value(name) {
      const fields = [...this.document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
      const field = fields[0]?.type === 'radio' ? fields.find(({ checked }) => checked) : fields[0]
      return field?.value
    },
  }
}
