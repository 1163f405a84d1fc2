import { describe, expect, it } from 'vitest'
import { mayReplace, newCopy, ownCopy } from './page-copy.js'

describe('two windows with the same question', () => {
  it('the first answer to a question is saved from any page', () => {
    expect(mayReplace(newCopy(), undefined)).toBe(true)
    expect(mayReplace(undefined, undefined)).toBe(true)
  })

  it('an answer can be changed on a page that showed it', () => {
    const first = ownCopy(newCopy())
    expect(mayReplace(newCopy(first), first)).toBe(true)
  })

  it('people who go back and send the same page again are not bothered, however often', () => {
    const page = newCopy()
    expect(mayReplace(page, ownCopy(page))).toBe(true)
    const changed = newCopy(ownCopy(page))
    expect(mayReplace(changed, ownCopy(changed))).toBe(true)
  })

  it('an answer from another window since is not overwritten', () => {
    const here = newCopy()
    const elsewhere = newCopy()
    expect(mayReplace(here, ownCopy(elsewhere))).toBe(false)
  })

  it('nor is one from another window that both pages once showed', () => {
    const first = ownCopy(newCopy())
    const here = newCopy(first)
    const elsewhere = newCopy(first)
    expect(mayReplace(here, ownCopy(elsewhere))).toBe(false)
  })

  it('once the person was told, the page that told them may replace it', () => {
    const elsewhere = ownCopy(newCopy())
    expect(mayReplace(newCopy(elsewhere), elsewhere)).toBe(true)
  })

  it.each([undefined, null, '', '.', '..', 'a.b.c', 'A b.', '<script>.x', 7, ['a.b'], { own: 'a' }, 'x'.repeat(9999)])(
    'what no page of ours sends replaces nothing: %o',
    (sent) => {
      expect(mayReplace(sent, 'kept')).toBe(false)
      expect(ownCopy(sent)).toBeUndefined()
    },
  )

  it('no two pages are the same copy', () => {
    expect(new Set(Array.from({ length: 1000 }, () => ownCopy(newCopy()))).size).toBe(1000)
  })
})
