import { describe, expect, it } from 'vitest'
import { defineForm } from '../form.js'
import { choiceWithDetails } from './choice-with-details.js'
import { emailAddress } from './email.js'
import { text } from './text.js'

const form = defineForm({
  contact: choiceWithDetails(
    { values: ['email', 'post', 'none'], missing: 'Select how to contact you' },
    { email: emailAddress(), post: text({ thing: 'your address' }) },
  ),
})
const posted = (entries: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) data.append(name, value)
  return data
}
const check = (entries: Record<string, string>) => form.check(posted(entries))

describe('a choice that asks for more', () => {
  it('gives what was chosen, with its detail', async () => {
    const { values } = await check({ 'contact-which': 'email', 'contact-email': 'sam@example.com' })
    expect(values).toEqual({ contact: { which: 'email', detail: 'sam@example.com' } })
  })

  it('gives a choice that asks for nothing alone', async () => {
    expect((await check({ 'contact-which': 'none' })).values).toEqual({ contact: { which: 'none' } })
  })

  it('leads to the first radio when nothing was chosen', async () => {
    const { errors } = await check({})
    expect(errors).toEqual([{ href: '#contact-which', message: 'Select how to contact you' }])
  })

  it('leads to the detail that is wrong', async () => {
    const { errors } = await check({ 'contact-which': 'email', 'contact-email': 'sam' })
    expect(errors.map(({ href }) => href)).toEqual(['#contact-email'])
  })

  it('forgives what stands under a choice that was left', async () => {
    const { values } = await check({
      'contact-which': 'post',
      'contact-post': '1 Example Street',
      'contact-email': 'x',
    })
    expect(values).toEqual({ contact: { which: 'post', detail: '1 Example Street' } })
  })

  it('keeps all that was typed, also under a choice that was left', async () => {
    const { typed } = await check({ 'contact-email': ' sam@', 'contact-post': '<b>' })
    expect(typed.contact).toEqual({ which: '', email: ' sam@', post: '<b>' })
  })

  it('shows the answer that someone comes back to under its own choice', () => {
    const { typed } = form.show({ contact: { which: 'post', detail: '1 Example Street' } })
    expect(typed.contact).toEqual({ which: 'post', email: '', post: '1 Example Street' })
  })

  it('passes on what the person may have meant', async () => {
    const outcome = await check({ 'contact-which': 'email', 'contact-email': 'sam@gmial.com' })
    expect('offers' in outcome && outcome.offers).toEqual({ contact: 'sam@gmail.com' })
  })

  it('takes the address that a button offered', async () => {
    const { values, typed } = await check({
      'contact-which': 'email',
      'contact-email': 'sam@gmial.com',
      'contact-email-offer': 'sam@gmail.com',
    })
    expect(values).toEqual({ contact: { which: 'email', detail: 'sam@gmail.com' } })
    expect(typed.contact['email']).toBe('sam@gmail.com')
  })
})
