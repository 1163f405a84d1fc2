import { describe, expect, it } from 'vitest'
import { isCopy, newCopy, takesPlace } from './page-copy.js'

interface Answers {
  name?: string
  address?: { line1: string; line2?: string; town: string }
}
const ann = { name: 'Ann' }
const bob = { name: 'Bob' }
const eve = { name: 'Eve' }

/** What a service keeps: the answers, and the copy that the name came from. */
interface Kept {
  saved: Answers
  last?: string
}
const nothing: Kept = { saved: {} }
/** What is kept once a page was sent. Undefined if the person has to be told. */
function send({ saved, last }: Kept, given: Answers, copy: unknown): Kept | undefined {
  const next = takesPlace(saved, given, last, copy)
  return next === undefined ? undefined : { saved: { ...saved, ...given }, last: next }
}

describe('two windows with the same question', () => {
  it('the first answer to a question is saved from any page', () => {
    expect(send(nothing, ann, newCopy())?.saved).toEqual(ann)
    expect(send(nothing, ann, undefined)?.saved).toEqual(ann)
  })

  it('an answer can be changed on a page that showed it', () => {
    const first = send(nothing, ann, newCopy())!
    expect(send(first, bob, newCopy(first.last))?.saved).toEqual(bob)
  })

  it('people who go back and send the same page again are not bothered, however often', () => {
    const page = newCopy()
    const first = send(nothing, ann, page)!
    const second = send(first, bob, page)!
    expect(send(second, eve, page)?.saved).toEqual(eve)
  })

  it('an answer from another window since is not overwritten', () => {
    const here = newCopy()
    const first = send(nothing, ann, newCopy())!
    expect(send(first, bob, here)).toBeUndefined()
  })

  it('nor is one from another window that both pages once showed', () => {
    const first = send(nothing, ann, newCopy())!
    const here = newCopy(first.last)
    const second = send(first, bob, newCopy(first.last))!
    expect(send(second, eve, here)).toBeUndefined()
  })

  it('once the person was told, the page that told them may replace it', () => {
    const first = send(nothing, ann, newCopy())!
    expect(send(first, bob, newCopy())).toBeUndefined()
    expect(send(first, bob, newCopy(first.last))?.saved).toEqual(bob)
  })

  it('the same answer is no conflict, in whatever order a database gives its parts', () => {
    const kept = { saved: { address: { town: 'Exampletown', line1: '1 Example Street' } }, last: 'a' }
    const same = { address: { line1: '1 Example Street', line2: undefined, town: 'Exampletown' } }
    expect(send(kept, same, newCopy())?.last).toBe('a')
    expect(send(kept, { address: { line1: '2 Example Street', town: 'Exampletown' } }, newCopy())).toBeUndefined()
  })

  it('an answer that was taken away can be given again from any page', () => {
    expect(send({ saved: {}, last: 'a' }, ann, newCopy())?.saved).toEqual(ann)
  })

  it('an answer is not taken away by a page that never showed it', () => {
    expect(send({ saved: ann, last: 'a' }, { name: undefined }, newCopy())).toBeUndefined()
    expect(send({ saved: ann, last: 'a' }, { name: undefined }, newCopy('a'))?.saved.name).toBeUndefined()
  })

  it.each([undefined, null, '', '.', '..', 'a.b.c', 'A b.', '<script>.x', 7, ['a.b'], { own: 'a' }, 'x'.repeat(9999)])(
    'what no page of ours sends replaces nothing: %o',
    (sent) => {
      expect(send({ saved: ann, last: 'kept' }, bob, sent)).toBeUndefined()
      expect(isCopy(sent)).toBe(false)
    },
  )

  it('no two pages are the same copy', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newCopy())).size).toBe(1000)
    expect(isCopy(newCopy())).toBe(true)
    expect(isCopy(newCopy('a'))).toBe(true)
  })
})
