import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from './databases.js'
import { type RunningService, startService } from './service.js'

/** A photo, or a book. */
const HUGE = Buffer.alloc(20_000_000, 'name=x&')

describe('what is much too big', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService(databaseKinds[0]!, { port: 0 })
  }, 60_000)
  afterAll(() => service.remove())

  /** Sends all of it, as browsers do, whether an answer comes meanwhile or not. */
  const send = (type: string): Promise<{ answer: string; broken?: string }> =>
    new Promise((resolve) => {
      let answer = ''
      let broken: string | undefined
      const socket = connect(Number(new URL(service.app.listeningOrigin).port), '127.0.0.1')
      socket.on('data', (piece) => (answer += piece.toString()))
      socket.on('error', ({ message }) => (broken = message))
      socket.on('close', () => resolve({ answer, broken }))
      const head = [
        'POST /fishing-licence/name HTTP/1.1',
        'host: 127.0.0.1',
        `content-type: ${type}`,
        `content-length: ${HUGE.length}`,
        'connection: close',
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      socket.write(HUGE)
    })

  test.each([
    ['a text', 'application/x-www-form-urlencoded', 413, 'Your answer is too long'],
    ['a file', 'multipart/form-data; boundary=x', 415, 'We cannot read what was sent'],
  ])('%s of 20 megabytes gets its page, not a broken connection', async (_, type, status, heading) => {
    const { answer, broken } = await send(type)
    expect(broken).toBeUndefined()
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*>${heading}</h1>`))
  })
})
