// Someone who uses a service without scripts: keeps cookies, and sends the forms that pages show.
import { type HTMLElement, parse } from 'node-html-parser'
import { request } from 'node:http'
import type { Fields } from './service.js'

/** Thrown when the connection ends before the answer does. What was sent may have arrived, or not. */
export class ConnectionLost extends Error {}

/** What a browser has in its window. */
export interface Shown {
  status: number
  /** Where the browser is sent. */
  location?: string
  headers: NodeJS.Dict<string | string[]>
  html: string
  /** The address of the page without what comes before the service. */
  path: string
  page: HTMLElement
}

export interface Sent {
  method: string
  path: string
  headers?: Record<string, string>
  body?: Buffer
}

export class Visitor {
  readonly cookies = new Map<string, string>()

  /**
   * @param port where the service, or the connection to it, listens
   * @param basePath what comes before every address
   */
  constructor(
    readonly port: number,
    readonly basePath: string,
  ) {}

  /** Opens a page, and where it leads. */
  async open(path: string): Promise<Shown> {
    const shown = await this.send({ method: 'GET', path })
    return shown.location === undefined ? shown : this.open(shown.location)
  }

  /** Sends the form of a page, with what it hides and what is filled in. Does not follow where that leads. */
  async submit({ page, path }: Shown, fields: Fields): Promise<Shown> {
    const hidden = page
      .querySelectorAll('main form input[type="hidden"]')
      .map((input): [string, string] => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
    const pairs = [...new Map([...hidden, ...Object.entries(fields)])]
    const form = page.querySelector('main form')
    return this.send({ method: 'POST', path, ...encoded(pairs, form?.getAttribute('enctype')) })
  }

  /** @throws ConnectionLost */
  send({ method, path, headers = {}, body }: Sent): Promise<Shown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Promise((resolve, reject) => {
      const lost = (): void => reject(new ConnectionLost(`${method} ${path}`))
      const asked = request(
        {
          port: this.port,
          host: '127.0.0.1',
          path: this.basePath + path,
          method,
          headers: { ...(cookie && { cookie }), ...(body && { 'content-length': body.length }), ...headers },
          // A connection for each page: one that is cut concerns one page.
          agent: false,
          timeout: 30_000,
        },
        (answer) => {
          const pieces: Buffer[] = []
          answer.on('data', (piece: Buffer) => pieces.push(piece))
          answer.on('error', lost)
          answer.on('close', () => {
            if (!answer.complete) return lost()
            for (const set of answer.headers['set-cookie'] ?? []) this.#keep(set)
            resolve(this.#shown(path, answer.statusCode ?? 0, answer.headers, Buffer.concat(pieces).toString()))
          })
        },
      )
      asked.on('timeout', () => asked.destroy())
      asked.on('error', lost)
      asked.end(body)
    })
  }

  #shown(path: string, status: number, headers: Shown['headers'], html: string): Shown {
    const { location } = headers
    let page: HTMLElement | undefined
    return {
      status,
      headers,
      html,
      path,
      ...(typeof location === 'string' && { location: this.pathIn(location) }),
      get page() {
        return (page ??= parse(html))
      },
    }
  }

  /** The page at an address of the service. */
  pathIn(location: string): string {
    const { pathname, search } = new URL(location, `http://127.0.0.1:${this.port}`)
    return pathname.slice(this.basePath.length) + search
  }

  #keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

/** A form as a browser sends it. */
export function encoded(
  pairs: readonly (readonly [string, string])[],
  enctype?: string,
): { headers: Record<string, string>; body: Buffer } {
  if (enctype?.toLowerCase() !== 'multipart/form-data')
    return {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()),
    }
  const boundary = '----handrail-form'
  const parts = pairs.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`,
  )
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
  }
}
