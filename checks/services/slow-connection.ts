// Between a person and a service: a slow connection that sometimes breaks.
import { connect, createServer, type Socket } from 'node:net'
import { pipeline, Transform } from 'node:stream'
import type { Random } from './random.js'

export interface SlowConnection {
  port: number
  /** How many connections it cut in the middle of an answer. */
  cuts: () => number
  close: () => Promise<void>
}

export interface SlowConnectionOptions {
  /** The port of the service. */
  to: number
  random: Random
  /** Milliseconds that each piece is on its way, at least and at most. */
  delay: readonly [number, number]
  /** Bytes in a second. */
  speed: number
  /** How many of 1,000 connections are cut before the whole answer is there. */
  cutsInThousand: number
}

/** Listens at a port of its own, and hands everything on as slowly as it is told to. */
export async function slowConnection(options: SlowConnectionOptions): Promise<SlowConnection> {
  const { to, random, delay, speed, cutsInThousand } = options
  const open = new Set<Socket>()
  let cuts = 0

  const slowly = (isCut: boolean): Transform =>
    new Transform({
      transform(piece: Buffer, _encoding, done) {
        const time = delay[0] + random.below(delay[1] - delay[0]) + (piece.length / speed) * 1000
        setTimeout(() => {
          if (!isCut) return done(null, piece)
          cuts += 1
          // Some of the answer may be there: never all of it.
          this.push(piece.subarray(0, random.below(piece.length)))
          done(new Error('cut'))
        }, time)
      },
    })

  const server = createServer({ allowHalfOpen: true }, (person) => {
    const service = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true })
    for (const end of [person, service]) {
      open.add(end)
      end.on('close', () => open.delete(end))
    }
    // Whatever ends one side ends the other: that is all there is to do about it.
    pipeline(person, slowly(false), service, () => {})
    pipeline(service, slowly(random.below(1000) < cutsInThousand), person, (error) => {
      if (error) person.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    cuts: () => cuts,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
