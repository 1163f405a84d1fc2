// Someone who uses the service without scripts: keeps cookies, and sends the forms that the pages show.
import { JSDOM } from 'jsdom'
import type { BrowserContext } from 'playwright'
import type { Fields } from './fill-in'

/** A page, as it came. It is only taken apart if someone looks. */
export class Shown {
  #document: Document | undefined

  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly html: string,
  ) {}

  /** Where the browser is sent. */
  get location(): string | undefined {
    return this.headers.get('location') ?? undefined
  }

  get document(): Document {
    return (this.#document ??= new JSDOM(this.html).window.document)
  }

  /** The words of the error summary, one for each error. */
  get errors(): string[] {
    return [...this.document.querySelectorAll('.govuk-error-summary__list li')].map((item) => item.textContent ?? '')
  }

  /** What the main part of the page says. */
  get text(): string {
    return this.document.querySelector('main')?.textContent ?? ''
  }

  get heading(): string {
    return this.document.querySelector('h1')?.textContent ?? ''
  }

  headings(level: 2 | 3): string[] {
    return [...this.document.querySelectorAll(`main h${level}`)].map(({ textContent }) => textContent ?? '')
  }
}

/** Without the `charset` that fetch adds: a browser does not. */
const plain = { 'content-type': 'application/x-www-form-urlencoded' }

export class Person {
  /** What the form of the page that was shown last sends along, so that Next knows which action it is for. */
  hidden: [string, string][] = []

  /** @param cookies those of another window of the same browser */
  constructor(
    readonly url: string,
    readonly cookies = new Map<string, string>(),
  ) {}

  get(path: string): Promise<Shown> {
    return this.send(path, { method: 'GET' })
  }

  /** Sends the form of the page that was shown last, or anything else in chunks. A name can come several times. */
  post(
    path: string,
    fields: Record<string, string | string[]> | ReadableStream,
    headers: Record<string, string> = {},
  ): Promise<Shown> {
    if (fields instanceof ReadableStream)
      return this.send(path, { method: 'POST', body: fields, duplex: 'half', headers } as RequestInit)
    const body = new FormData()
    for (const [name, values] of [...this.hidden, ...Object.entries(fields)])
      for (const value of [values].flat()) body.append(name, value)
    return this.send(path, { method: 'POST', body, headers })
  }

  /** Sends a form as a browser does that has no action of Next's in it. A name can come several times. */
  postPlain(path: string, fields: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Shown> {
    const pairs = Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
    return this.send(path, { method: 'POST', body: new URLSearchParams(pairs), headers: { ...plain, ...headers } })
  }

  /** Opens a page with a question and answers it. */
  async answer(path: string, fields: Fields): Promise<Shown> {
    await this.get(`/${path}`)
    return this.post(`/${path}`, fields)
  }

  async answerAll(answers: Record<string, Fields>): Promise<void> {
    for (const [path, fields] of Object.entries(answers)) await this.answer(path, fields)
  }

  /** Lets a browser go on with the same session. */
  async lendSession(browser: BrowserContext): Promise<void> {
    const { origin } = new URL(this.url)
    await browser.addCookies([...this.cookies].map(([name, value]) => ({ name, value, url: origin })))
  }

  /** Sends the form of check answers, and gives the reference. */
  async sendAll(): Promise<string> {
    await this.answer('check-answers', {})
    const { document } = await this.get('/confirmation')
    return document.querySelector('.govuk-panel strong')?.textContent ?? ''
  }

  private async send(path: string, request: RequestInit): Promise<Shown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.url + path, {
      ...request,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(request.headers as Record<string, string>) },
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const shown = new Shown(response.status, response.headers, await response.text())
    const hidden = shown.html.match(/<input type="hidden"[^>]*>/g)?.join('')
    if (hidden)
      this.hidden = [...JSDOM.fragment(hidden).querySelectorAll('input')].map(({ name, value }) => [name, value])
    return shown
  }
}
