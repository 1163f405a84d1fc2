// Sends bytes to a server as they are, and reads its answer. No client of HTTP would send what is sent here.
import { connect } from 'node:net'

export interface Answer {
  status: number
  /** Names in small letters. */
  headers: readonly (readonly [name: string, value: string])[]
  body: string
  /** All that came, also what came after the answer. */
  raw: string
  milliseconds: number
}

/** Nobody waits for longer. */
const PATIENCE = 10_000

export interface Ended {
  answer?: Answer
  /** Set if there was no whole answer: what came of it. */
  noAnswer?: 'too slow' | 'connection ended'
  /** Set if the connection broke, perhaps after an answer: a browser that still sends shows an error of its own then. */
  broken?: string
}

/** @param ends what the sender does after the last byte */
export function exchange(port: number, bytes: Buffer, ends: 'waits' | 'half-closes' | 'drops'): Promise<Ended> {
  const from = performance.now()
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let isTooSlow = false
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(PATIENCE, () => {
      isTooSlow = true
      socket.destroy()
    })
    socket.on('data', (piece) => pieces.push(piece as Buffer))
    let broken: string | undefined
    socket.on('error', ({ message }) => (broken = message))
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      const answer = answerIn(Buffer.concat(pieces).toString('latin1'), performance.now() - from, bytes)
      const what = answer ? { answer } : ({ noAnswer: isTooSlow ? 'too slow' : 'connection ended' } as const)
      resolve({ ...what, ...(broken !== undefined && { broken }) })
    })
    socket.write(bytes, () => {
      if (ends === 'half-closes') socket.end()
      if (ends === 'drops') socket.destroy()
    })
  })
}

/** The first answer in what came, if all of it is there. */
function answerIn(came: string, milliseconds: number, sent: Buffer): Answer | undefined {
  const rest = came.replace(/^HTTP\/1\.1 1\d\d [^]*?\r\n\r\n/, '')
  const [, status, lines = ''] = /^HTTP\/1\.[01] (\d{3})[^\r\n]*\r\n([^]*?)\r\n\r\n/.exec(rest) ?? []
  if (status === undefined) return undefined
  const headers = lines.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  const header = (name: string): string | undefined => headers.find(([each]) => each === name)?.[1]
  const after = rest.slice(rest.indexOf('\r\n\r\n') + 4)
  const hasNone = sent.subarray(0, 5).toString() === 'HEAD ' || status === '204' || status === '304'
  const length = header('content-length')
  const body = hasNone
    ? ''
    : header('transfer-encoding') === 'chunked'
      ? unchunked(after)
      : length === undefined
        ? after
        : after.length < Number(length)
          ? undefined
          : after.slice(0, Number(length))
  if (body === undefined) return undefined
  return {
    status: Number(status),
    headers,
    body: Buffer.from(body, 'latin1').toString(),
    raw: Buffer.from(came, 'latin1').toString(),
    milliseconds,
  }
}

/** @returns nothing if the last chunk is missing */
function unchunked(chunks: string): string | undefined {
  const pieces: string[] = []
  for (let place = 0; ;) {
    const end = chunks.indexOf('\r\n', place)
    const size = Number.parseInt(chunks.slice(place, end), 16)
    if (end < 0 || Number.isNaN(size)) return undefined
    if (size === 0) return pieces.join('')
    pieces.push(chunks.slice(end + 2, end + 2 + size))
    place = end + 2 + size + 2
  }
}
