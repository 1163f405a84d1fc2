// HSDS wants a UUID for each record. Ours are made from the ids in the directory (RFC 9562, version 5), so that the same
// record has the same UUID in every export. No crypto module is in every place that this package runs, and the one that
// browsers have cannot answer at once, so SHA-1 is here. It names things. It keeps no secrets.
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

function sha1(bytes: Uint8Array): Uint8Array {
  // The text, then a bit that is 1, then zeros up to the length of the text in bits.
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  bytes.forEach((byte, index) => padded.setUint8(index, byte))
  padded.setUint8(bytes.length, 0x80)
  padded.setUint32(padded.byteLength - 4, bytes.length * 8)
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let index = 0; index < 80; index++)
      words[index] =
        index < 16
          ? padded.getInt32(block + index * 4)
          : rotate(words[index - 3]! ^ words[index - 8]! ^ words[index - 14]! ^ words[index - 16]!, 1)
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let index = 0; index < 80; index++) {
      const round = Math.floor(index / 20)
      const mixed = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
      const next = (rotate(a, 5) + mixed + e + constants[round]! + words[index]!) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = next
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = state[index]! + value
  }
  const hash = new DataView(new ArrayBuffer(20))
  state.forEach((word, index) => hash.setInt32(index * 4, word))
  return new Uint8Array(hash.buffer)
}

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6]

/**
 * The UUID of a name: always the same for the same name.
 * @param namespace a UUID, so that two sets of names do not meet
 * @param name any text
 */
export function uuidOf(namespace: string, name: string): string {
  const space = namespace.replaceAll('-', '').match(/../g) ?? []
  const text = new TextEncoder().encode(name)
  const hash = sha1(Uint8Array.of(...space.map((pair) => Number.parseInt(pair, 16)), ...text)).slice(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Our own namespace, so that a UUID of ours is never that of another system's record. */
const ours = 'c6f3a0de-5d0b-4f7c-9a53-0f6a5e8f9b21'

/** Makes the UUIDs of one directory. */
export type Ids = (...name: (string | number)[]) => string

/** The UUIDs of the records of a service's directory. */
export function idsFor(serviceId: string): Ids {
  const namespace = uuidOf(ours, serviceId)
  return (...name) => uuidOf(namespace, name.join('/'))
}

/** The UUID of a term in our taxonomy: the same in every directory. */
export const termId = (code: string): string => uuidOf(ours, `term/${code}`)
