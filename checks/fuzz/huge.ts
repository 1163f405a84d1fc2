import type { Hostile } from './requests.js'

/** More than anyone types: a photo, or a book. */
const HUGE = 20_000_000

/** A huge text and a huge file, with their length and without. */
export function hugeOnes(path: string): Hostile[] {
  const text = Buffer.alloc(HUGE, 'name=x&')
  const file = Buffer.concat([
    Buffer.from('--fuzz\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
    Buffer.alloc(HUGE, 0xff),
    Buffer.from('\r\n--fuzz--\r\n'),
  ])
  return [
    { type: 'application/x-www-form-urlencoded', body: text },
    { type: 'multipart/form-data; boundary=fuzz', body: file },
  ].flatMap(({ type, body }) =>
    [
      { how: `content-length: ${body.length}`, bytes: [body] },
      {
        how: 'transfer-encoding: chunked',
        bytes: [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')],
      },
    ].map(({ how, bytes }): Hostile => {
      const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${type}\r\n${how}\r\nconnection: close\r\n\r\n`
      return {
        method: 'POST',
        path,
        bytes: Buffer.concat([Buffer.from(head), ...bytes]),
        ends: 'waits',
        isHttp: true,
        isTooBig: true,
        cookie: '',
      }
    }),
  )
}
