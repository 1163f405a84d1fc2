import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Postgres, startPostgres } from '../../../checks/postgres.js'
import { asLittleAsPossible, everything, referencePattern } from './fill-in'
import { Person } from './person'
import { type RunningService, startService } from './service'
import { answerSurvey, askForCall, survey, tellNeeds } from './what-people-ask-for'

let postgres: Postgres
let service: RunningService
const hasPostgres = 'url' in inject('postgres')
beforeAll(async () => {
  if (!hasPostgres) return
  postgres = (await startPostgres()).postgres!
  service = await startService(inject('emptyFolder'), postgres.newDatabase())
}, 60_000)
afterAll(async () => {
  if (!hasPostgres) return
  await service.remove()
  postgres.remove()
})

// Without PostgreSQL there is no server that can go away.
test.runIf(hasPostgres)(
  'when the database goes away, what was typed stays, and when it is back the way goes on',
  { timeout: 60_000 },
  async () => {
    const ann = new Person(service.url)
    const { country, nationality, ...others } = asLittleAsPossible
    await ann.answerAll({ country: country!, nationality: nationality! })
    await ann.get('/date-of-birth')

    postgres.stop()
    const away = await ann.post('/date-of-birth', everything['date-of-birth'])
    expect(away.errors).toEqual([
      expect.stringMatching(/^We could not save your answer, .* Try again in a few minutes\./),
    ])
    expect(away.document.querySelector<HTMLInputElement>('#date-of-birth-year')?.value).toBe('1984')
    const problem = await ann.get('/date-of-birth')
    expect(problem.document.querySelector('main')?.textContent).toMatch(/Answers from earlier pages are safe/)
    expect(problem.document.querySelector('main a[href^="tel:"]')).not.toBeNull()

    // What helps people needs no database, and what they write about a page stays.
    const support = await ann.postPlain('/get-support', { needs: 'skills' })
    expect([support.status, support.headings(2)[0]]).toEqual([200, 'Help that fits'])
    expect((await ann.postPlain('/get-support/places', { postcode: 'AN1 1AA' })).headings(3)[0]).toBe(
      'Anytown Town Hall',
    )
    await ann.get('/report-a-problem')
    const report = await ann.post('/report-a-problem', { 'report-went-wrong': 'It cannot save.' })
    expect(report.errors).toEqual([
      expect.stringMatching(/^We could not save your report, because of a problem on our/),
    ])
    expect(report.document.querySelector<HTMLTextAreaElement>('#report-went-wrong')?.value).toBe('It cannot save.')

    for (const [ask, field, typed] of [
      [askForCall, '#call-back-ask-for', 'Zephyrine Quillfeather'],
      [tellNeeds, '#contact-email', 'zephyrine@elections.example.com'],
      [answerSurvey, '#survey-comment', 'More time'],
    ] as const) {
      const unkept = await ask(ann)
      expect(unkept.errors).toEqual([expect.stringMatching(/^We have not got this, .*We only count it once\.$/)])
      expect(unkept.document.querySelector<HTMLInputElement>(field)?.value).toBe(typed)
    }
    const copy = ann.hidden

    postgres.start()
    ann.hidden = copy
    expect((await ann.post('/survey', survey)).heading).toBe('Thank you for your answers')
    await ann.answerAll(others as typeof everything)
    await ann.get('/check-answers')
    postgres.stop()
    const unsent = await ann.post('/check-answers', {})
    expect(unsent.document.querySelector('main')?.textContent).toContain('We do not know if we got your application')
    postgres.start()
    await ann.get('/check-answers')
    await ann.post('/check-answers', {})
    const confirmation = await ann.get('/confirmation')
    expect(confirmation.document.querySelector('.govuk-panel strong')?.textContent).toMatch(referencePattern)
    expect(service.log()).toContain('"error":"DatabaseAway"')
    expect(service.log()).not.toMatch(/1984|Nobody wrote it down|It cannot save|Zephyrine|More time/i)
  },
)
