import { askFrom, defineForm, supportSurvey } from '@handrail/forms'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './support-survey.strings.js'
import { HelpYouGot, Satisfaction, SupportSurvey, type SupportSurveyProps, WhatMadeItHard } from './index.js'

const survey = (changes: Partial<SupportSurveyProps> = {}) => (
  <form>
    <SupportSurvey channels={['phone', 'webchat']} {...changes} />
  </form>
)
const welsh = { tag: 'cy', words: { 'support-survey': cy } }
const sent = () => [...new FormData(document.querySelector('form')!)]
const group = (name: string | RegExp) => screen.getByRole('group', { name })
const hard = () => group('What made it hard for you to do this?')
const satisfied = () => group('How satisfied are you with this service?')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a survey of what made it hard', () => {
  it('says who sees it, that all of it can be left out, and that it changes nothing', () => {
    serve(survey({ children: 'Only our team sees it.' }))
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
      'Only our team sees it.',
      'You can answer any of these questions, or none of them.',
      'Your answers do not change what happens with your form.',
    ])
    expect(screen.getByRole('heading', { level: 2, name: 'Help us make this easier' })).toBeInTheDocument()
  })

  it('sends nothing that a person did not choose', () => {
    serve(survey())
    expect(sent()).toEqual([
      ['survey-made-it-hard-other', ''],
      ['survey-comment', ''],
    ])
    expect(document.querySelector(':checked, [required], [aria-required]')).toBeNull()
  })

  it('asks for several reasons at once, in the words of the person', async () => {
    render(<StrictMode>{survey()}</StrictMode>)
    await userEvent.click(screen.getByRole('checkbox', { name: 'I do not have a computer, phone or tablet' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'I find it hard to read or write' }))
    expect(sent().filter(([name]) => name === 'survey-made-it-hard')).toEqual([
      ['survey-made-it-hard', 'access-device'],
      ['survey-made-it-hard', 'literacy'],
    ])
    expect(within(hard()).queryByRole('radio')).toBeNull()
    expect(hard()).toHaveAccessibleDescription('Select all that apply')
  })

  it('unselects every reason when nothing made it hard', async () => {
    render(survey({ defaultValue: { 'made-it-hard': ['skills', 'something-else'] } }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nothing made it hard' }))
    expect(sent().filter(([name]) => name === 'survey-made-it-hard')).toEqual([['survey-made-it-hard', 'nothing']])
  })

  it('has room for something else, and asks for nothing there that says who someone is', () => {
    serve(survey())
    const other = screen.getByRole('textbox', { name: 'What else made it hard?' })
    expect(other.id).toBe('survey-made-it-hard-other')
    const warning = 'Do not write your name or anything else that says who you are'
    expect(other).toHaveAccessibleDescription(warning)
    expect(screen.getByRole('textbox', { name: 'What could we do better?' })).toHaveAccessibleDescription(warning)
  })

  it('keeps help that was not needed apart from help that was not there', async () => {
    render(survey({ defaultValue: { 'helped-by': ['phone'] } }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'I needed help but did not get it' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'I did not need help' }))
    expect(sent().filter(([name]) => name === 'survey-helped-by')).toEqual([['survey-helped-by', 'not-needed']])
  })

  it('has only the ways to get help that the service has, and people they know', () => {
    serve(survey())
    const answers = within(group('How did you get help?')).getAllByRole('checkbox')
    expect(answers.map((answer) => (answer as HTMLInputElement).value)).toEqual([
      'phone',
      'webchat',
      'someone-you-know',
      'not-needed',
      'not-given',
    ])
  })

  it('can offer fewer reasons, and always something else and nothing', () => {
    serve(survey({ barriers: ['skills'] }))
    expect(
      within(hard())
        .getAllByRole('checkbox')
        .map((answer) => (answer as HTMLInputElement).value),
    ).toEqual(['skills', 'something-else', 'nothing'])
  })
})

describe('the question how satisfied people are', () => {
  it('is answered with radios from 0 to 10, and no number is selected for them', () => {
    serve(survey())
    const radios = within(satisfied()).getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ value }) => value).join()).toBe('0,1,2,3,4,5,6,7,8,9,10')
    expect(radios.some(({ checked }) => checked)).toBe(false)
  })

  it('says in words what both ends mean, with their numbers', () => {
    serve(survey())
    expect(screen.getByRole('radio', { name: '0, not satisfied at all' })).toHaveAttribute('value', '0')
    expect(screen.getByRole('radio', { name: '10, completely satisfied' })).toHaveAttribute('value', '10')
    expect(screen.getByRole('radio', { name: '5' })).toBeInTheDocument()
  })

  it('can be asked alone, about the help', () => {
    serve(<Satisfaction name="help" legend="How satisfied are you with the help?" defaultValue="0" error="Try again" />)
    expect(group('How satisfied are you with the help?')).toHaveAccessibleDescription('Error: Try again')
    expect(screen.getByRole('radio', { name: /^0,/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /^0,/ })).toHaveAttribute('id', 'help')
  })
})

describe('what the server found wrong', () => {
  it('stands at its part, with what was typed, and each link of the summary leads there', async () => {
    const form = defineForm({ survey: supportSurvey({ barriers: ['skills'], channels: ['phone'], most: 10 }) })
    const state = await form.check({
      'survey-made-it-hard': ['something-else', 'nothing'],
      'survey-made-it-hard-other': 'x'.repeat(501),
      'survey-satisfaction': '0',
      'survey-helped-by': ['phone', 'not-given'],
      'survey-comment': 'Much too long',
    })
    serve(<SupportSurvey {...askFrom(state)('survey')} barriers={['skills']} channels={['phone']} />)
    expect(state.errors).toHaveLength(4)
    for (const { href, message } of state.errors) {
      expect(document.querySelector(href), href).not.toBeNull()
      expect(document.body.textContent).toContain(message)
    }
    expect(screen.getByRole('checkbox', { name: 'Nothing made it hard' })).toBeChecked()
    expect(screen.getByRole('radio', { name: /^0,/ })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'What could we do better?' })).toHaveValue('Much too long')
  })

  it('says an error about all of it at the first question', () => {
    serve(survey({ error: 'We could not keep your answers. Try again' }))
    expect(hard()).toHaveAccessibleDescription(/Error: We could not keep your answers\. Try again$/)
  })
})

describe('the survey', () => {
  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={welsh}>{survey()}</LanguageProvider>)
    expect(screen.getByRole('group', { name: cy.madeItHard })).toHaveAccessibleDescription(cy.selectAll)
    expect(screen.getByRole('checkbox', { name: 'Nid oes gennyf gyfrifiadur, ffôn na llechen' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: '10, yn gwbl fodlon' })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Dros y ffôn' })).toBeInTheDocument()
  })

  it('marks its answers as English on a page in a language that we do not have', () => {
    serve(survey({ language: { tag: 'ar', words: {} } }))
    expect(screen.getByText('I find it hard to read or write')).toHaveAttribute('lang', 'en')
  })

  it('shows words as text, even if they look like HTML', () => {
    const typed = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(survey({ defaultValue: { comment: typed, 'made-it-hard-other': typed }, errors: { comment: typed } }))
    expect(screen.getByRole('textbox', { name: 'What could we do better?' })).toHaveValue(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the element of each part', () => {
    const [all, part, numbers, help] = Array.from({ length: 4 }, () => createRef<HTMLDivElement>())
    render(
      <>
        <SupportSurvey ref={all} className="app-survey" data-app="1" channels={['phone']} />
        <WhatMadeItHard ref={part} className="app-part" name="a" />
        <Satisfaction ref={numbers} className="app-part" name="b" />
        <HelpYouGot ref={help} className="app-part" name="c" channels={['phone']} />
      </>,
    )
    expect(all!.current).toHaveClass('handrail-support-survey', 'app-survey')
    expect(all!.current).toHaveAttribute('data-app', '1')
    for (const each of [part, numbers, help]) expect(each!.current).toHaveClass('app-part')
  })
})
