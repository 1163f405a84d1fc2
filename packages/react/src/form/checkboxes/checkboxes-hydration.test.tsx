import { act, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { Checkbox, Checkboxes } from './index.js'
import { checkbox, chosen, Kept, kept, revealed, Waste } from './waste-question.fixtures.js'

afterEach(leave)

/** What is told one after another, once the scripts are there. */
const settle = () => act(async () => {})

const modes: [string, (node: ReactNode) => ReactNode][] = [
  ['', (node) => node],
  [' (StrictMode)', (node) => <StrictMode>{node}</StrictMode>],
]

describe('checkboxes on a page whose scripts are late', () => {
  it('promise no change before the scripts are there, and tell of it from then on', async () => {
    const complaints = await late(<Waste />, () => {
      expect(checkbox('Animal')).toHaveAttribute('data-aria-controls', 'conditional-waste')
      expect(checkbox('Animal')).not.toHaveAttribute('aria-expanded')
      expect(checkbox('Animal')).not.toHaveAttribute('aria-controls')
      expect(document.querySelector('[data-govuk-checkboxes-init]')).toBeNull()
    })
    expect(checkbox('Animal')).toHaveAttribute('aria-controls', 'conditional-waste')
    expect(checkbox('Animal')).toHaveAttribute('aria-expanded', 'false')
    expect(checkbox('Animal')).not.toHaveAttribute('data-aria-controls')
    expect(document.querySelector('[data-module="govuk-checkboxes"]')).toHaveAttribute('data-govuk-checkboxes-init', '')
    expect(complaints).toEqual([])
  })

  it.each(modes)('keep the choices someone made before, and show their follow-up questions%s', async (_, wrapped) => {
    const question = wrapped(<Waste defaultValue={['farm', 'none']} />)
    const complaints = await late(question, () => {
      checkbox('Animal').click()
      checkbox('Farm').click()
    })
    expect(chosen()).toEqual(['animal', 'none'])
    expect(revealed()).toEqual(['Kind of animal', 'Why you apply'])
    renderAgain(question)
    expect(chosen()).toEqual(['animal', 'none'])
    expect(revealed()).toEqual(['Kind of animal', 'Why you apply'])
    expect(complaints).toEqual([])
  })

  describe.each(modes)('tell code that keeps the choices of all that someone made before%s', (_, wrapped) => {
    it.each(['now', 'drawn'] as const)('(answers made of those %s)', async (from) => {
      const heard = vi.fn()
      const complaints = await late(wrapped(<Kept from={from} first={['farm']} heard={heard} />), () => {
        checkbox('Animal').click()
        checkbox('Farm').click()
        // Without scripts nothing keeps it apart from the others. It is for the server to say so.
        checkbox('None of these').click()
      })
      await settle()
      expect(heard.mock.calls).toEqual([
        ['animal', true],
        ['farm', false],
        ['none', true],
      ])
      expect(kept()).toBe('animal, none')
      expect(chosen()).toEqual(['animal', 'none'])
      expect(revealed()).toEqual(['Kind of animal', 'Why you apply'])
      expect(complaints).toEqual([])
    })
  })

  it('put back a choice that code refuses, and keep the next', async () => {
    await late(<Kept allow={({ value }) => value !== 'animal'} />, () => {
      checkbox('Animal').click()
      checkbox('Farm').click()
    })
    await settle()
    expect(kept()).toBe('farm')
    expect(chosen()).toEqual(['farm'])
    expect(revealed()).toEqual([])
  })

  it('tell code that keeps one checkbox alone', async () => {
    const onChange = vi.fn()
    await late(
      <Checkboxes name="terms">
        <Checkbox value="yes" checked={false} onChange={({ target }) => onChange(target.checked)}>
          I agree
        </Checkbox>
      </Checkboxes>,
      () => checkbox('I agree').click(),
    )
    expect(onChange.mock.calls).toEqual([[true]])
    expect(chosen()).toEqual([])
  })

  it('tell code of choices that the browser brings back after the scripts have started', async () => {
    await late(<Kept from="drawn" first={['farm']} />, () => {})
    act(() => checkbox('Animal').click())
    act(() => checkbox('Animal').click())
    expect(kept()).toBe('farm')
    bringBack('Animal', true)
    bringBack('Farm', false)
    bringBack('None of these', true)
    act(() => void window.dispatchEvent(new Event('pageshow')))
    await waitFor(() => expect(kept()?.split(', ').toSorted()).toEqual(['animal', 'none']))
    expect(chosen()).toEqual(['animal', 'none'])
    expect(revealed()).toEqual(['Kind of animal', 'Why you apply'])
  })
})

/** As a browser does it: React does not know, and the checkbox has no event. */
function bringBack(name: string, checked: boolean): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.set!.call(checkbox(name), checked)
}
