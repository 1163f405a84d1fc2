// HSDS wants a UUID for each record. Ours are made from the ids in the directory (RFC 9562, version 5), so that the same
// record has the same UUID in every export. No crypto module is in every place that this package runs, and the one that
// browsers have cannot answer at once, so SHA-1 is here. It names things. It keeps no secrets.
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

function sha1(bytes: readonly number[]): number[] {
  const padded = [...bytes, 0x80]
  while (padded.length % 64 !== 56) padded.push(0)
  const bits = bytes.length * 8
  for (let shift = 56; shift >= 0; shift -= 8) padded.push(Math.floor(bits / 2 ** shift) & 0xff)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let block = 0; block < padded.length; block += 64) {
    const words: number[] = []
    for (let index = 0; index < 80; index++) {
      const at = block + index * 4
      words.push(
        index < 16
          ? (padded[at]! << 24) | (padded[at + 1]! << 16) | (padded[at + 2]! << 8) | padded[at + 3]!
          : rotate(words[index - 3]! ^ words[index - 8]! ^ words[index - 14]! ^ words[index - 16]!, 1),
      )
    }
    let [a, b, c, d, e] = state as [number, number, number, number, number]
    words.forEach((word, index) => {
      const [mixed, constant] =
        index < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : index < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : index < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6]
      const next = (rotate(a, 5) + mixed + e + constant + word) | 0
      ;[a, b, c, d, e] = [next, a, rotate(b, 30), c, d]
    })
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index]! + value) | 0
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff))
}

/**
 * The UUID of a name: always the same for the same name.
 * @param namespace a UUID, so that two sets of names do not meet
 * @param name any text
 */
export function uuidOf(namespace: string, name: string): string {
  const space = namespace.replaceAll('-', '').match(/../g) ?? []
  const hash = sha1([...space.map((pair) => Number.parseInt(pair, 16)), ...new TextEncoder().encode(name)]).slice(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('')
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
