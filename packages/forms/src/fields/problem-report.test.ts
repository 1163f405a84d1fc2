import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { pagePath, problemReport } from './problem-report.js'

const now = new Date('2026-11-23T10:00:00Z')
const form = defineForm({ report: problemReport() })
const check = (posted: Record<string, string>) => form.check(posted, { now })

describe('a report of a problem', () => {
  it('has what went wrong, what the person was doing, the page and the time', async () => {
    const { values } = await check({
      'report-doing': ' Adding a photo of my stall ',
      'report-went-wrong': 'The button did nothing.\nI tried twice.',
      'report-page': '/permit/photo',
    })
    expect(values?.report).toEqual({
      doing: 'Adding a photo of my stall',
      wentWrong: 'The button did nothing.\nI tried twice.',
      page: '/permit/photo',
      at: '2026-11-23T10:00:00.000Z',
    })
  })

  it('needs no more than what went wrong', async () => {
    const { values } = await check({ 'report-went-wrong': 'The page is empty' })
    expect(values?.report).toEqual({ wentWrong: 'The page is empty', at: '2026-11-23T10:00:00.000Z' })
  })

  it('asks what went wrong when nothing is said, in both languages', async () => {
    const { errors } = await check({ 'report-doing': 'Adding a photo' })
    expect(errors).toEqual([{ href: '#report-went-wrong', message: 'Enter what went wrong' }])
    const welsh = await form.check({}, { language: cy })
    expect(welsh.errors[0]!.message).toBe('Rhowch beth aeth o’i le')
  })

  it('says when either is too long, in the order of the page', async () => {
    const { errors } = await check({ 'report-doing': 'x'.repeat(501), 'report-went-wrong': 'x'.repeat(501) })
    expect(errors).toEqual([
      { href: '#report-doing', message: 'What you were doing must be 500 characters or less' },
      { href: '#report-went-wrong', message: 'What went wrong must be 500 characters or less' },
    ])
  })

  it('never has an answer in it: what follows the path is left out, also on the page that comes back', async () => {
    const page = '/permit/photo?name=Si%C3%A2n#answers'
    const { values } = await check({ 'report-went-wrong': 'It is empty', 'report-page': page })
    expect(JSON.stringify(values)).not.toMatch(/Si|answers/)
    const { typed } = await check({ 'report-page': page })
    expect(typed.report.page).toBe('/permit/photo')
  })

  it('takes nothing else that is posted', async () => {
    const { values } = await check({ 'report-went-wrong': 'It is empty', 'stall-name': 'Siân’s Soups' })
    expect(JSON.stringify(values)).not.toContain('Soups')
  })

  it('comes back as it was', async () => {
    const { values, typed } = await check({
      'report-doing': 'Adding a photo',
      'report-went-wrong': 'It is empty',
      'report-page': '/permit/photo',
    })
    expect(form.show(values).typed).toEqual(typed)
    expect(form.show({ report: { wentWrong: 'It is empty', at: now.toISOString() } }).typed.report).toEqual({
      doing: '',
      'went-wrong': 'It is empty',
      page: '',
    })
  })
})

describe('the path of a page', () => {
  it.each([
    ['/permit/stall-name', '/permit/stall-name'],
    ['/', '/'],
    ['/permit/stall-name?change&name=Sam', '/permit/stall-name'],
    ['/permit/stall-name#name', '/permit/stall-name'],
    ['https://example.com/permit/stall-name?name=Sam', '/permit/stall-name'],
    ['/permit/<script>', '/permit/%3Cscript%3E'],
    ['/permit/a\nb', '/permit/ab'],
    ['/permit/../admin', '/admin'],
  ])('of %j is %s', (address, path) => {
    expect(pagePath(address)).toBe(path)
  })

  it.each([undefined, null, 5, {}, '', 'permit', 'javascript:alert(1)', 'https://', 'http://[', `/${'x'.repeat(200)}`])(
    'is not known from %j',
    (address) => {
      expect(pagePath(address)).toBeUndefined()
    },
  )

  it('never throws and never has a query in it, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((end) => `/${end}`),
          fc.webUrl(),
        ),
        (address) => {
          expect(pagePath(address) ?? '/').toMatch(/^\/[^?#\s]{0,199}$/)
        },
      ),
    )
  })
})
