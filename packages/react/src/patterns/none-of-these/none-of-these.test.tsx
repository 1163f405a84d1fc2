import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './none-of-these.strings.js'
import { NoneOfThese, type NoneOfTheseProps } from './index.js'

const Benefits = (none: NoneOfTheseProps) => (
  <Checkboxes name="benefits" legend="Which benefits do you get?">
    <Checkbox value="pension">Pension Credit</Checkbox>
    <Checkbox value="housing">Housing Benefit</Checkbox>
    <NoneOfThese {...none} />
  </Checkboxes>
)
const checkbox = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const divider = () => document.querySelector('.govuk-checkboxes__divider')!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a choice for people to whom nothing applies', () => {
  it('stands last, after "or", in the first HTML the server sends', () => {
    serve(<Benefits />)
    expect(screen.getAllByRole('checkbox').at(-1)).toBe(checkbox('None of these'))
    expect(divider()).toHaveTextContent(/^or$/)
    expect(divider().nextElementSibling).toContainElement(checkbox('None of these'))
    expect(divider().parentElement).toBe(checkbox('Pension Credit').closest('.govuk-checkboxes'))
  })

  it('is sent with the others, under their name', () => {
    serve(<Benefits />)
    expect(checkbox('None of these')).toHaveAttribute('name', 'benefits')
    expect(checkbox('None of these')).toHaveAttribute('value', 'none')
    expect(checkbox('None of these')).toHaveAttribute('data-behaviour', 'exclusive')
  })

  it('has the same id however many choices there are, and no other choice has it', () => {
    serve(<Benefits />)
    expect(screen.getAllByRole('checkbox').map(({ id }) => id)).toEqual(['benefits', 'benefits-2', 'benefits-none'])
    serve(<Benefits id="own" />)
    expect(checkbox('None of these').id).toBe('own')
  })

  it('is unselected when another is selected, and the other way round', async () => {
    render(
      <StrictMode>
        <Benefits />
      </StrictMode>,
    )
    await userEvent.click(checkbox('Pension Credit'))
    await userEvent.click(checkbox('None of these'))
    expect(checkbox('Pension Credit')).not.toBeChecked()
    expect(checkbox('None of these')).toBeChecked()
    await userEvent.click(checkbox('Housing Benefit'))
    expect(checkbox('None of these')).not.toBeChecked()
  })

  it('is selected when it was the answer before', () => {
    serve(
      <Checkboxes name="benefits" legend="Which benefits do you get?" defaultValue={['none']}>
        <Checkbox value="pension">Pension Credit</Checkbox>
        <NoneOfThese />
      </Checkboxes>,
    )
    expect(checkbox('None of these')).toBeChecked()
    expect(checkbox('Pension Credit')).not.toBeChecked()
  })

  it('can say what "these" are, and send a value of its own', () => {
    const words = 'No <script>alert("O’Brien & co 🎣")</script>'
    serve(
      <Benefits value="no-benefits" or="otherwise" hint="You can still apply">
        {words}
      </Benefits>,
    )
    expect(checkbox(words)).toHaveAttribute('value', 'no-benefits')
    expect(checkbox(words)).toHaveAccessibleDescription('You can still apply')
    expect(divider()).toHaveTextContent(/^otherwise$/)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can ask one more thing', async () => {
    render(<Benefits conditional={<TextInput name="other" label="What do you get?" />} />)
    const reveal = document.getElementById('conditional-benefits-none')!
    expect(reveal).toHaveClass('govuk-checkboxes__conditional--hidden')
    await userEvent.click(checkbox('None of these'))
    expect(reveal).not.toHaveClass('govuk-checkboxes__conditional--hidden')
  })

  it('is in Welsh on a Welsh page, or where it is told to be', () => {
    const welsh = { tag: 'cy', words: { 'none-of-these': cy } }
    const { unmount } = render(
      <LanguageProvider language={welsh}>
        <Benefits />
      </LanguageProvider>,
    )
    expect(checkbox('Dim un o’r rhain')).toBeInTheDocument()
    expect(divider()).toHaveTextContent(/^neu$/)
    unmount()
    serve(<Benefits language={welsh} />)
    expect(checkbox('Dim un o’r rhain')).toBeInTheDocument()
  })

  it('stays as the server sent it when scripts start', async () => {
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = renderToString(<Benefits />)
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const root = await act(async () => hydrateRoot(box, <Benefits />))
    expect(complaints).not.toHaveBeenCalled()
    expect(checkbox('None of these').id).toBe('benefits-none')
    complaints.mockRestore()
    await act(async () => root.unmount())
  })

  it('says what to do when it stands outside a group', () => {
    expect(() => renderToStaticMarkup(<NoneOfThese />)).toThrow(/Put it inside <Radios> or <Checkboxes>/)
  })

  it('gives class names, the ref and other attributes to the checkbox', () => {
    const ref = createRef<HTMLInputElement>()
    render(<Benefits ref={ref} className="app-none" data-app="1" />)
    expect(ref.current).toBe(checkbox('None of these'))
    expect(ref.current).toHaveClass('app-none')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
