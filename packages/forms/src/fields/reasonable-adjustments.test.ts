import { describe, expect, it } from 'vitest'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { adjustmentCode, adjustmentGroups, type AdjustmentGroup, adjustmentsOf } from '../lists/adjustments.js'
import { reasonableAdjustments } from './reasonable-adjustments.js'

const form = defineForm({ adjustments: reasonableAdjustments() })
const errors = async (body: object) => (await form.check(body as Record<string, string>)).errors

describe('reasonable adjustments', () => {
  it('can be several at once, from several groups, each with the code of a case system', async () => {
    const { values } = await form.check({
      'adjustments-which': ['sign-language', 'step-free', 'large-print', 'something-else'],
      'adjustments-large-print': '18',
      'adjustments-sign-language': 'BSL',
      'adjustments-something-else': 'A quiet room,\r\nnear a window',
    })
    expect(values!.adjustments).toEqual([
      { which: 'large-print', detail: '18', code: 'RA0013' },
      { which: 'step-free', code: 'RA0019' },
      { which: 'sign-language', detail: 'BSL', code: 'RA0042' },
      { which: 'something-else', detail: 'A quiet room,\nnear a window', code: 'OT0001' },
    ])
  })

  it('can be none, which has no code', async () => {
    expect((await form.check({ 'adjustments-which': 'none' })).values!.adjustments).toEqual([{ which: 'none' }])
  })

  it.each([
    [{}, '#adjustments-which', 'Select what you need, or select ‘I do not need any of these’'],
    [
      { 'adjustments-which': ['lift', 'none'] },
      '#adjustments-which',
      'Select what you need, or only select ‘I do not need any of these’',
    ],
    [{ 'adjustments-which': 'large-print' }, '#adjustments-large-print', 'Select the size of print you need'],
    [{ 'adjustments-which': 'sign-language' }, '#adjustments-sign-language', 'Enter the sign language you use'],
    [
      { 'adjustments-which': 'language-interpreter' },
      '#adjustments-language-interpreter',
      'Enter the language you speak',
    ],
    [{ 'adjustments-which': 'something-else' }, '#adjustments-something-else', 'Enter what you need'],
  ])('are asked for in words that say what to do: %o', async (body, href, message) => {
    expect(await errors(body)).toEqual([{ href, message }])
  })

  it('are asked for in Welsh on a Welsh page', async () => {
    const state = await form.check({}, { language: cy })
    expect(state.errors[0]!.message).toBe(
      'Dewiswch yr hyn sydd ei angen arnoch, neu dewiswch ‘Nid oes angen yr un o’r rhain arnaf’',
    )
  })

  it('are taken only from the groups that the page has', async () => {
    const fewer = defineForm({ adjustments: reasonableAdjustments({ groups: ['forms', 'comfort'] }) })
    expect((await fewer.check({ 'adjustments-which': 'lift' })).errors).toHaveLength(1)
    const { values } = await fewer.check({ 'adjustments-which': ['breaks', 'lift'] })
    expect(values!.adjustments).toEqual([{ which: 'breaks', code: 'RA0031' }])
    expect(fewer.fields.adjustments.parts).toEqual(['which', 'something-else'])
  })

  it('come back as they were answered', () => {
    const answer = [{ which: 'large-print', detail: '16', code: 'RA0013' }] as const
    expect(form.show({ adjustments: answer }).typed.adjustments).toMatchObject({
      which: ['large-print'],
      'large-print': '16',
    })
  })
})

describe('the codes of reasonable adjustments', () => {
  const groups = Object.keys(adjustmentGroups) as AdjustmentGroup[]
  const all = groups.flatMap(adjustmentsOf)

  it('are different for each, and all of their list is there', () => {
    const codes = all.map(adjustmentCode)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(all).size).toBe(all.length)
    const numbers = Array.from({ length: 38 }, (_, index) => `RA00${index + 10}`)
    expect(codes.toSorted()).toEqual(['PF0015', ...numbers])
  })

  it('of the groups are those of their parents', () => {
    expect(groups.map((group) => adjustmentGroups[group].code)).toEqual([
      'RA0002',
      'RA0003',
      'RA0004',
      'RA0005',
      'RA0006',
      'RA0007',
      'RA0008',
    ])
  })
})
