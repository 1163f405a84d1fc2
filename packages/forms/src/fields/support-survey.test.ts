import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { supportSurvey } from './support-survey.js'

const form = defineForm({
  survey: supportSurvey({ barriers: ['skills', 'literacy'], channels: ['phone', 'webchat'], most: 20 }),
})
const check = (posted: Record<string, unknown>) => form.check(posted)
const answerOf = async (posted: Record<string, unknown>) => {
  const { values } = await check(posted)
  expect(values).toBeDefined()
  return values!.survey
}

describe('a survey of what made it hard', () => {
  it('can be left out altogether, and then there is nothing to keep', async () => {
    expect(await answerOf({})).toBeUndefined()
    expect(
      await answerOf({ 'survey-made-it-hard-other': '  ', 'survey-comment': '\n', 'survey-satisfaction': '' }),
    ).toBe(undefined)
  })

  it('takes any part without the others', async () => {
    expect(await answerOf({ 'survey-satisfaction': '0' })).toEqual({ satisfaction: 0 })
    expect(await answerOf({ 'survey-made-it-hard': 'skills' })).toEqual({ madeItHard: ['skills'] })
    expect(await answerOf({ 'survey-helped-by': 'not-given' })).toEqual({ helpedBy: ['not-given'] })
    expect(await answerOf({ 'survey-comment': ' More time ' })).toEqual({ comment: 'More time' })
  })

  it('takes several reasons and several ways of help, in the order of the page', async () => {
    expect(
      await answerOf({
        'survey-made-it-hard': ['something-else', 'literacy', 'skills'],
        'survey-made-it-hard-other': 'My cat',
        'survey-satisfaction': '10',
        'survey-helped-by': ['someone-you-know', 'phone'],
      }),
    ).toEqual({
      madeItHard: ['skills', 'literacy', 'something-else'],
      madeItHardOther: 'My cat',
      satisfaction: 10,
      helpedBy: ['phone', 'someone-you-know'],
    })
  })

  it('takes something else without saying what', async () => {
    expect(await answerOf({ 'survey-made-it-hard': 'something-else' })).toEqual({ madeItHard: ['something-else'] })
  })

  it('leaves out what was typed for something else and then not chosen', async () => {
    const typed = { 'survey-made-it-hard': 'skills', 'survey-made-it-hard-other': 'x'.repeat(600) }
    expect(await answerOf(typed)).toEqual({ madeItHard: ['skills'] })
  })

  it.each(['11', '-1', '5.5', 'five', '5 ', '__proto__'])('takes %j for no number', async (satisfaction) => {
    expect(await answerOf({ 'survey-satisfaction': satisfaction })).toBeUndefined()
  })

  it('takes no answer that is not on the page', async () => {
    expect(await answerOf({ 'survey-made-it-hard': ['weather'], 'survey-helped-by': ['email'] })).toBeUndefined()
  })

  it('says so when nothing made it hard, and something did', async () => {
    const { errors } = await check({ 'survey-made-it-hard': ['skills', 'nothing'] })
    expect(errors).toEqual([
      {
        href: '#survey-made-it-hard',
        message: 'Select what made it hard, or only select ‘Nothing made it hard’',
      },
    ])
  })

  it.each([
    ['not-needed', 'Select how you got help, or only select ‘I did not need help’'],
    ['not-given', 'Select how you got help, or only select ‘I needed help but did not get it’'],
  ])('says so when help was given and %s', async (none, message) => {
    const { errors } = await check({ 'survey-helped-by': ['phone', none] })
    expect(errors).toEqual([{ href: '#survey-helped-by', message }])
  })

  it('says so when help was not needed and was needed', async () => {
    const { errors } = await check({ 'survey-helped-by': ['not-needed', 'not-given'] })
    expect(errors).toHaveLength(1)
  })

  it('says what is too long, in the order of the page, and keeps all that was typed', async () => {
    const posted = {
      'survey-made-it-hard': ['something-else'],
      'survey-made-it-hard-other': 'x'.repeat(501),
      'survey-comment': 'y'.repeat(21),
      'survey-satisfaction': '3',
    }
    const { errors, typed } = await check(posted)
    expect(errors).toEqual([
      { href: '#survey-made-it-hard-other', message: 'What else made it hard must be 500 characters or less' },
      { href: '#survey-comment', message: 'What we could do better must be 20 characters or less' },
    ])
    expect(typed.survey).toEqual({
      'made-it-hard': ['something-else'],
      'made-it-hard-other': posted['survey-made-it-hard-other'],
      satisfaction: '3',
      'helped-by': [],
      comment: posted['survey-comment'],
    })
  })

  it('says so in Welsh', async () => {
    const { errors } = await form.check({ 'survey-made-it-hard': ['skills', 'nothing'] }, { language: cy })
    expect(errors[0]!.message).toBe(
      'Dewiswch beth oedd yn ei gwneud yn anodd, neu dewiswch ‘Nid oedd dim yn ei gwneud yn anodd’ yn unig',
    )
  })

  it('shows an answer that someone comes back to as it was given', async () => {
    const answer = {
      madeItHard: ['skills', 'something-else'],
      madeItHardOther: 'My cat',
      satisfaction: 0,
      helpedBy: ['phone'],
      comment: 'More time',
    } as const
    const { survey } = form.show({ survey: answer }).typed
    const posted = Object.fromEntries(Object.entries(survey).map(([part, typed]) => [`survey-${part}`, typed]))
    expect(await answerOf(posted)).toEqual(answer)
    expect(form.show().typed.survey.satisfaction).toBe('')
  })
})
