import type { IncomingMessage } from 'node:http'

/** No more than this is read to be thrown away. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_MILLISECONDS = 10_000

/**
 * Reads what nobody wants of a request, and throws it away. A browser that still sends while the connection closes shows an
 * error of its own in place of our page (RFC 9112, section 9.6). So the page that says that a form is too big waits for the
 * end of it.
 *
 * @returns whether all of it has come
 */
export function readRest(request: IncomingMessage): Promise<boolean> {
  if (request.complete || request.readableEnded || request.destroyed) return Promise.resolve(true)
  return new Promise((resolve) => {
    let bytes = 0
    const timer = setTimeout(() => finish(), MOST_MILLISECONDS)
    const count = (piece: Buffer): void => {
      bytes += piece.length
      if (bytes > MOST_BYTES) finish()
    }
    function finish(): void {
      clearTimeout(timer)
      request.off('data', count).off('end', finish).off('close', finish)
      resolve(request.complete)
    }
    request.on('data', count).once('end', finish).once('close', finish)
    request.resume()
  })
}
