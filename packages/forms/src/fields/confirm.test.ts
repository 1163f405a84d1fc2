import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { askFrom } from '../ask.js'
import { defineForm } from '../form.js'
import { answer, inEnglish, inWelsh } from './any-input.fixtures.js'
import { confirm } from './confirm.js'

const field = confirm({ what: { en: 'have read the conditions', cy: 'wedi darllen yr amodau' } })

describe('a declaration', () => {
  it('is made by ticking its checkbox', () => {
    expect(answer(field, ['yes'])).toBe('yes')
  })

  it('is asked for when it is not ticked, in both languages', () => {
    expect(answer(field, [])).toEqual(['Select to confirm that you have read the conditions'])
    expect(answer(field, [], inWelsh)).toEqual(['Dewiswch i gadarnhau eich bod wedi darllen yr amodau'])
  })

  it('is not made by anything else', () => {
    const others = fc.array(fc.string().filter((text) => text !== 'yes'))
    fc.assert(
      fc.property(others, (typed) => {
        expect(field.check(typed, inEnglish).value).toBeUndefined()
      }),
    )
  })

  it('takes anything that is posted', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(field.check(field.read(body as never, 'agree'), inEnglish)).toBeDefined()
      }),
    )
  })

  it('comes back ticked, and has the value of its checkbox', async () => {
    expect(field.show('yes')).toEqual(['yes'])
    const form = defineForm({ declaration: confirm({ what: 'agree', value: 'confirmed' }) })
    const checked = await form.check({ declaration: 'confirmed' })
    expect(checked.values).toEqual({ declaration: 'confirmed' })
    expectTypeOf(checked.values!.declaration).toEqualTypeOf<'confirmed'>()
    expect(askFrom(checked)('declaration').defaultValue).toEqual(['confirmed'])
  })
})
