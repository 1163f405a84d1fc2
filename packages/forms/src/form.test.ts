import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { cy } from './cy.js'
import { askFrom, choice, choices, date, defineForm, files, optional, text } from './index.js'

const licence = defineForm({
  'full-name': text({ thing: { en: 'your full name', cy: 'eich enw llawn' }, most: 20 }),
  'date-of-birth': date({
    thing: { en: 'your date of birth', cy: 'eich dyddiad geni' },
    subject: { en: 'Date of birth', cy: 'Dyddiad geni' },
    mustBe: 'past',
  }),
  contact: choices({ values: ['email', 'text', 'post'], missing: { en: 'Select how to contact you', cy: 'Dewiswch' } }),
  length: choice({ values: ['day', 'year'], missing: { en: 'Select how long', cy: 'Dewiswch' } }),
  note: optional(text({ thing: 'a note' })),
})

const now = new Date('2026-11-22T12:00:00Z')

const posted = (pairs: Record<string, string | string[]>): FormData => {
  const data = new FormData()
  for (const [name, values] of Object.entries(pairs)) for (const value of [values].flat()) data.append(name, value)
  return data
}

const answers = {
  'full-name': '  Sam   Example ',
  'date-of-birth-day': '27',
  'date-of-birth-month': 'March',
  'date-of-birth-year': '1985',
  contact: ['post', 'email'],
  length: 'year',
}

const inParts = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

describe('a form that was filled in', () => {
  it('gives an answer for each field, of the right type', async () => {
    const checked = await licence.check(posted(answers), { now })
    expect(checked.values).toEqual({
      'full-name': 'Sam Example',
      'date-of-birth': '1985-03-27',
      contact: ['email', 'post'],
      length: 'year',
      note: undefined,
    })
    expectTypeOf(checked.values!.length).toEqualTypeOf<'day' | 'year'>()
    expectTypeOf(checked.values!.contact).toEqualTypeOf<readonly ('email' | 'text' | 'post')[]>()
    expectTypeOf(checked.values!.note).toEqualTypeOf<string | undefined>()
  })

  it('gives the same for a body that a server read, and for a search', async () => {
    const fromFormData = await licence.check(posted(answers), { now })
    expect(await licence.check(answers, { now })).toEqual(fromFormData)
    const search = new URLSearchParams(Object.entries(answers).flatMap(([k, vs]) => [vs].flat().map((x) => [k, x])))
    expect(await licence.check(search, { now })).toEqual(fromFormData)
  })

  it('comes back as it was answered', async () => {
    const { values } = await licence.check(posted(answers), { now })
    const ask = askFrom(licence.show(values))
    expect(ask('date-of-birth')).toEqual({
      name: 'date-of-birth',
      error: undefined,
      defaultValue: { day: '27', month: '3', year: '1985' },
    })
    expect(ask('contact').defaultValue).toEqual(['email', 'post'])
    expect(ask('note').defaultValue).toBe('')
  })
})

describe('a form with mistakes', () => {
  it('says all of them, in the order of the page, each with a link to the control that is wrong', async () => {
    const { errors, values } = await licence.check(
      posted({ 'date-of-birth-day': '27', 'date-of-birth-month': '13', 'date-of-birth-year': '1985' }),
      { now },
    )
    expect(values).toBeUndefined()
    expect(errors).toEqual([
      { href: '#full-name', message: 'Enter your full name' },
      { href: '#date-of-birth-month', message: 'Month must be a number from 1 to 12, or a name like March' },
      { href: '#contact', message: 'Select how to contact you' },
      { href: '#length', message: 'Select how long' },
    ])
  })

  it('keeps everything as it was typed', async () => {
    const typed = { ...answers, 'full-name': '  Sam <b>Example</b> of a very long name', 'date-of-birth-year': '’85' }
    const checked = await licence.check(posted(typed), { now })
    expect(checked.typed['full-name']).toBe('  Sam <b>Example</b> of a very long name')
    expect(checked.typed['date-of-birth']).toEqual({ day: '27', month: 'March', year: '’85' })
    expect(checked.errors.map(({ message }) => message)).toEqual([
      'Your full name must be 20 characters or less',
      'Year must include 4 numbers',
    ])
  })

  it('tells a date which of its parts are wrong', async () => {
    const ask = askFrom(await licence.check(posted({ 'date-of-birth-day': '27' }), { now }))
    expect(ask('date-of-birth')).toMatchObject({
      error: 'Date of birth must include a month and year',
      errorParts: ['month', 'year'],
    })
  })

  it('speaks Welsh on a Welsh page', async () => {
    const { errors } = await licence.check(posted({ 'date-of-birth-day': '1' }), { now, language: cy })
    expect(errors.slice(0, 2).map(({ message }) => message)).toEqual([
      'Rhowch eich enw llawn',
      'Dyddiad geni: rhaid i’r dyddiad gynnwys mis a blwyddyn',
    ])
  })

  it('is plain data, which a server action may send', async () => {
    const checked = await licence.check(posted({ contact: ['email', 'pigeon'] }), { now })
    expect(structuredClone(checked)).toEqual(checked)
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
  })
})

describe('a form that someone made by hand', () => {
  it.each([
    ['nothing', undefined],
    ['an empty body', {}],
    ['numbers and objects', { 'full-name': 5, contact: { length: 3 }, 'date-of-birth-day': [null], length: [[]] }],
    ['names of the prototype', JSON.parse('{"__proto__": {"full-name": "Sam"}, "constructor": "x"}')],
  ])('is a form with nothing in it: %s', async (_, body) => {
    const { errors, typed } = await licence.check(body as never, { now })
    expect(errors).toHaveLength(4)
    expect(typed['full-name']).toBe('')
  })

  it('has no answers but those that are on the page', async () => {
    const { errors } = await licence.check(posted({ ...answers, contact: 'pigeon', length: 'forever' }), { now })
    expect(errors.map(({ href }) => href)).toEqual(['#contact', '#length'])
  })

  it('counts the first of two answers where one is asked for', async () => {
    const { values } = await licence.check(posted({ ...answers, length: ['day', 'year'] }), { now })
    expect(values?.length).toBe('day')
  })
})

describe('what must hold between answers', () => {
  const fields = { from: date({ thing: 'the first day' }), to: date({ thing: 'the last day' }) }
  const days = (from: string, to: string): FormData => posted({ ...inParts('from', from), ...inParts('to', to) })
  const message = 'The last day must be after the first'

  const schemas = {
    zod: z
      .object({ from: z.string(), to: z.string() })
      .refine(({ from, to }) => to > from, { message, path: ['to', 'day'] }),
    valibot: v.pipe(
      v.object({ from: v.string(), to: v.string() }),
      v.forward(
        v.check(({ from, to }) => to > from, message),
        ['to'],
      ),
    ),
    arktype: type({ from: 'string', to: 'string' }).narrow(
      ({ from, to }, ctx) => to > from || ctx.reject({ path: ['to'], message, problem: message }),
    ),
  }

  it.each(Object.entries(schemas))('is said by %s, at the right field', async (_, schema) => {
    const form = defineForm(fields, schema)
    const wrong = await form.check(days('2026-05-02', '2026-05-01'))
    expect(wrong.errors).toEqual([{ href: '#to-day', message }])
    expect(wrong.typed.to).toEqual({ day: '01', month: '05', year: '2026' })
    expect((await form.check(days('2026-05-01', '2026-05-02'))).values).toEqual({
      from: '2026-05-01',
      to: '2026-05-02',
    })
  })

  it('is asked only once each answer makes sense', async () => {
    const form = defineForm(fields, schemas.zod)
    expect((await form.check(days('2026-05-32', '2026-05-01'))).errors).toEqual([
      { href: '#from-day', message: 'Day must be a number from 1 to 31' },
    ])
  })

  it('may make something else of the answers', async () => {
    const form = defineForm(
      fields,
      z.object({ from: z.string(), to: z.string() }).transform(({ from, to }) => ({ nights: to > from ? 1 : 0 })),
    )
    expect((await form.check(days('2026-05-01', '2026-05-02'))).values).toEqual({ nights: 1 })
  })
})

describe('a file', () => {
  const form = defineForm({ photo: files({ thing: 'a photo', types: ['image/*'], typesInWords: 'JPG or PNG' }) })
  const withFile = (file: File): FormData => {
    const data = new FormData()
    data.append('photo', file)
    return data
  }

  it('is given to the service', async () => {
    const { values } = await form.check(withFile(new File(['x'], 'me.png', { type: 'image/png' })))
    expect(values!.photo[0]!.name).toBe('me.png')
  })

  it('is the one answer that does not come back, as no page can put it there', async () => {
    const { typed, errors } = await form.check(withFile(new File(['x'], 'me.txt', { type: 'text/plain' })))
    expect(typed).toEqual({})
    expect(errors).toEqual([{ href: '#photo', message: 'A photo must be a JPG or PNG' }])
    expect(askFrom(form.show())('photo')).toEqual({ name: 'photo', error: undefined })
  })

  it('counts as missing when the file input was empty', async () => {
    const { errors } = await form.check(withFile(new File([], '')))
    expect(errors[0]!.message).toBe('Select a photo')
  })
})
