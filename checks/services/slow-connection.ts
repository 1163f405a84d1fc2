// Between a person and a service: a slow connection that sometimes breaks.
import { createServer, connect, type Socket } from 'node:net'
import type { Random } from './random.js'

export interface SlowConnection {
  port: number
  /** How many connections it cut in the middle. */
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
  const { to, random, speed, cutsInThousand } = options
  const open = new Set<Socket>()
  let cuts = 0
  const server = createServer((person) => {
    const service = connect(to, '127.0.0.1')
    const ends = [person, service]
    const drop = (): void => ends.forEach((end) => end.destroy())
    for (const end of ends) {
      open.add(end)
      end.on('error', drop)
      end.on('close', () => {
        open.delete(end)
        drop()
      })
    }
    person.on('data', (piece) => {
      later(piece.length, () => service.write(piece))
    })
    const isCut = random.below(1000) < cutsInThousand
    service.on('data', (piece) => {
      service.pause()
      later(piece.length, () => {
        if (isCut) {
          cuts += 1
          // Some of the answer may be there: never all of it.
          person.write(piece.subarray(0, random.below(piece.length)), drop)
          return
        }
        person.write(piece)
        service.resume()
      })
    })
  })

  function later(bytes: number, act: () => void): void {
    const [least, most] = options.delay
    setTimeout(act, least + random.below(most - least) + (bytes / speed) * 1000)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
