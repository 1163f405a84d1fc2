import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { DateInput } from '../../form/date-input/index.js'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './cannot-give-this.strings.js'
import { CannotGiveThis, type CannotGiveThisProps } from './index.js'

const Trader = (props: Partial<CannotGiveThisProps>) => (
  <CannotGiveThis name="trader" {...props}>
    {props.children ?? <TextInput name="trader" label="What is your trader number?" />}
  </CannotGiveThis>
)
const box = () => screen.getByRole<HTMLInputElement>('checkbox')
const reason = (name = 'Tell us why') => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const reveal = () => document.getElementById('conditional-trader-cannot-give')!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question that somebody may not be able to answer', () => {
  it('has a checkbox after it to say so, and asks why, before any script runs', () => {
    serve(<Trader />)
    const [question, why] = screen.getAllByRole('textbox')
    expect(question).toHaveAccessibleName('What is your trader number?')
    expect(why).toBe(reason())
    expect(question!.compareDocumentPosition(box())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(box().compareDocumentPosition(reason())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(box()).toHaveAccessibleName('I cannot give this')
  })

  it('sends both under the name of the question, and has the ids that error links lead to', () => {
    serve(
      <form>
        <Trader defaultValue={{ 'cannot-give': 'yes', reason: 'I lost the letter' }} />
      </form>,
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toEqual({
      trader: '',
      'trader-cannot-give': 'yes',
      'trader-reason': 'I lost the letter',
    })
    expect(document.getElementById('trader-cannot-give')).toBe(box())
    expect(document.getElementById('trader-reason')).toBe(reason())
  })

  it('shows the reason only once somebody says so', async () => {
    render(
      <StrictMode>
        <Trader />
      </StrictMode>,
    )
    expect(reveal()).toHaveClass('govuk-checkboxes__conditional--hidden')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(box())
    expect(reveal()).not.toHaveClass('govuk-checkboxes__conditional--hidden')
    expect(box()).toHaveAttribute('aria-expanded', 'true')
  })

  it('shows the reason at once to somebody who said so before', () => {
    serve(<Trader defaultValue={{ 'cannot-give': 'yes' }} />)
    expect(box()).toBeChecked()
    expect(reveal()).not.toHaveClass('govuk-checkboxes__conditional--hidden')
  })

  it('keeps the group of the question to its own fields, so that the checkbox is not taken for one of them', () => {
    serve(
      <Trader label="I cannot give my date of birth">
        <DateInput name="trader" legend="What is your date of birth?" hint="For example, 27 3 1987" />
      </Trader>,
    )
    const date = screen.getByRole('group', { name: 'What is your date of birth?' })
    expect(date).toContainElement(screen.getByRole('textbox', { name: 'Year' }))
    expect(date).not.toContainElement(box())
    expect(box()).toHaveAccessibleName('I cannot give my date of birth')
    expect(box().closest('fieldset')).toBeNull()
  })

  it('can be put in words that fit the question', () => {
    serve(
      <Trader
        label="I have no phone"
        reasonLabel="How can we contact you?"
        reasonHint="For example, at a day centre"
      />,
    )
    expect(box()).toHaveAccessibleName('I have no phone')
    expect(reason('How can we contact you?')).toHaveAccessibleDescription(/For example, at a day centre$/)
  })

  it('leaves room for 500 characters, or for as many as the service says, and cuts nothing off', () => {
    serve(<Trader />)
    expect(reason()).toHaveAccessibleDescription(/500 characters/)
    expect(reason()).not.toHaveAttribute('maxlength')
    serve(<Trader limit={200} />)
    expect(reason()).toHaveAccessibleDescription(/200 characters/)
  })

  it('can ask one more thing after the reason', () => {
    const ages = (
      <Radios name="age-range" legend="How old are you?">
        <Radio value="under-18">Under 18</Radio>
        <Radio value="18-or-over">18 or over</Radio>
      </Radios>
    )
    serve(<Trader afterReason={ages} />)
    const group = screen.getByRole('group', { name: 'How old are you?' })
    expect(reveal()).toContainElement(group)
    expect(reason().compareDocumentPosition(group)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('says what is wrong beside the part that is wrong', () => {
    serve(
      <Trader
        defaultValue={{ 'cannot-give': 'yes' }}
        errors={{ 'cannot-give': 'Answer one, not both', reason: 'Enter why you cannot give your trader number' }}
      />,
    )
    expect(box()).toHaveAccessibleDescription('Error: Answer one, not both')
    expect(reason()).toHaveAccessibleDescription(/Error: Enter why you cannot give your trader number/)
    expect(reason()).toHaveClass('govuk-textarea--error')
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '</textarea><script>alert("O’Brien & co 🎣")</script>'
    serve(<Trader defaultValue={{ 'cannot-give': 'yes', reason: typed }} />)
    expect(reason().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('is in Welsh on a Welsh page, or where it is told to be', () => {
    const welsh = { tag: 'cy', words: { 'cannot-give-this': cy } }
    const { unmount } = render(
      <LanguageProvider language={welsh}>
        <Trader />
      </LanguageProvider>,
    )
    expect(box()).toHaveAccessibleName('Ni allaf roi hwn')
    expect(reason('Dywedwch wrthym pam')).toBeInTheDocument()
    unmount()
    serve(<Trader language={welsh} />)
    expect(box()).toHaveAccessibleName('Ni allaf roi hwn')
  })

  it('gives class names, the ref and other attributes to the element round the checkbox', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Trader ref={ref} className="app-cannot" data-app="1" />)
    expect(ref.current).toBe(box().closest('.govuk-checkboxes'))
    expect(ref.current).toHaveClass('app-cannot')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
