import { languageNames } from '@handrail/forms/lists'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy, en } from './language-needs.strings.js'
import { LanguageNeeds, LanguageNeedsAnswer, type LanguageNeedsProps } from './index.js'

const Languages = (props: Partial<LanguageNeedsProps>) => (
  <LanguageNeeds {...({ name: 'language', ...props } as LanguageNeedsProps)} />
)
const welsh = { tag: 'cy', words: { 'language-needs': cy } }
const question = (name: string) => within(screen.getByRole('group', { name }))
const values = (name: string) =>
  question(name)
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ value }) => value)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the questions for languages', () => {
  it('ask apart which language to talk in and which to read in, English and Welsh first', () => {
    serve(<Languages />)
    expect(values(en.speakLegend)).toEqual([...Object.keys(languageNames), 'other'])
    expect(values(en.readLegend)).toEqual([
      ...Object.keys(languageNames).filter((tag) => tag !== 'bfi'),
      'other',
      'read-to-me',
    ])
    expect(values(en.speakLegend).slice(0, 2)).toEqual(['en', 'cy'])
  })

  it('choose nothing for anyone', () => {
    serve(<Languages />)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  it('have each language in its own name, marked as that language, and then in the language of the page', () => {
    serve(<Languages />)
    const polish = question(en.speakLegend).getByRole('radio', { name: 'Polski (Polish)' })
    expect(polish).toHaveAttribute('value', 'pl')
    expect(question(en.speakLegend).getByText('Polski')).toHaveAttribute('lang', 'pl')
    expect(question(en.speakLegend).getByText('العربية')).toHaveAttribute('dir', 'auto')
    expect(question(en.speakLegend).getByRole('radio', { name: 'English' })).toHaveAttribute('value', 'en')
    expect(question(en.speakLegend).getByRole('radio', { name: 'British Sign Language (BSL)' })).toHaveAttribute(
      'value',
      'bfi',
    )
  })

  it('say that Welsh causes no delay, to people who choose it and in both questions', () => {
    serve(<Languages />)
    for (const each of [en.speakLegend, en.readLegend])
      expect(question(each).getByRole('radio', { name: 'Cymraeg (Welsh)' })).toHaveAccessibleDescription(
        'Choosing Welsh does not cause a delay',
      )
    expect(screen.getAllByText('Choosing Welsh does not cause a delay')).toHaveLength(2)
  })

  it('take a language that is not in the list, once somebody says so', async () => {
    render(
      <StrictMode>
        <Languages />
      </StrictMode>,
    )
    const reveal = document.getElementById('language-speak-other')!.closest('.govuk-radios__conditional')!
    expect(reveal).toHaveClass('govuk-radios__conditional--hidden')
    await userEvent.click(question(en.speakLegend).getByRole('radio', { name: 'Another language' }))
    expect(reveal).not.toHaveClass('govuk-radios__conditional--hidden')
  })

  it('ask for an interpreter and of which kind, and why it may matter who it is', () => {
    serve(<Languages />)
    expect(values(en.interpreterLegend)).toEqual(['no', 'spoken', 'bsl', 'other-sign'])
    expect(values(en.genderLegend)).toEqual(['any', 'woman', 'man'])
    expect(screen.getByRole('group', { name: en.genderLegend })).toHaveAccessibleDescription(en.genderHint)
  })

  it('send each answer under its own name', () => {
    serve(
      <form>
        <Languages
          defaultValue={{
            'speak-which': 'other',
            'speak-other': 'Tigrinya',
            'read-which': 'read-to-me',
            'interpreter-which': 'other-sign',
            'interpreter-other-sign': 'ISL',
            gender: 'woman',
          }}
        />
      </form>,
    )
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toEqual({
      'language-speak-which': 'other',
      'language-speak-other': 'Tigrinya',
      'language-read-which': 'read-to-me',
      'language-read-other': '',
      'language-interpreter-which': 'other-sign',
      'language-interpreter-other-sign': 'ISL',
      'language-gender': 'woman',
    })
  })

  it('can be English and Welsh alone, one question on a page, as its heading', () => {
    serve(<LanguageNeeds name="language" languages={['en', 'cy']} questions={['read']} legendIsPageHeading />)
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.readLegend)
    expect(values(en.readLegend)).toEqual(['en', 'cy', 'other', 'read-to-me'])
  })

  it('say what is wrong at the question that is wrong, with the ids that error links lead to', () => {
    serve(
      <Languages
        defaultValue={{ 'read-which': 'other' }}
        errors={{ 'speak-which': 'Select a language', 'read-other': 'Enter a language' }}
      />,
    )
    expect(screen.getByRole('group', { name: en.speakLegend })).toHaveAccessibleDescription('Error: Select a language')
    expect(document.getElementById('language-read-other')).toHaveAccessibleDescription('Error: Enter a language')
    expect(document.getElementById('language-speak-which')).toHaveAttribute('value', 'en')
    expect(screen.getByRole('group', { name: en.readLegend })).not.toHaveAccessibleDescription()
  })

  it('say at the first question what is wrong with all of them', () => {
    serve(<Languages error="Select your languages" />)
    expect(screen.getByRole('group', { name: en.speakLegend })).toHaveAccessibleDescription(
      'Error: Select your languages',
    )
    expect(screen.getAllByText('Select your languages')).toHaveLength(1)
  })

  it('are in Welsh on a Welsh page, where Welsh has one name and English two', () => {
    render(
      <LanguageProvider language={welsh}>
        <Languages />
      </LanguageProvider>,
    )
    const speak = question(cy.speakLegend)
    expect(speak.getByRole('radio', { name: 'Cymraeg' })).toHaveAccessibleDescription(cy.welshHint)
    expect(speak.getByRole('radio', { name: 'English (Saesneg)' })).toBeInTheDocument()
    expect(speak.getByText('English')).toHaveAttribute('lang', 'en')
    expect(speak.getByRole('radio', { name: 'Iaith Arwyddion Prydain (BSL)' })).toHaveAttribute('value', 'bfi')
  })

  it('give class names, the ref and other attributes to the element round them', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Languages ref={ref} className="app-languages" data-app="1" />)
    expect(ref.current).toContainElement(screen.getAllByRole('radio').at(-1)!)
    expect(ref.current).toHaveClass('app-languages')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})

describe('the languages that somebody chose', () => {
  it('are said one by one, in the words they chose from', () => {
    serve(
      <LanguageNeedsAnswer
        value={{
          speak: { which: 'other', detail: '<Tigrinya>' },
          read: { which: 'pl' },
          interpreter: { which: 'other-sign', detail: 'ISL' },
          gender: 'man',
        }}
      />,
    )
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'When we talk: <Tigrinya>',
      'When we write: Polski (Polish)',
      'I need an interpreter for another sign language: ISL',
      'I need a man',
    ])
  })

  it('are one line when one thing was asked', () => {
    serve(<LanguageNeedsAnswer value={{ read: { which: 'read-to-me' } }} />)
    expect(document.body).toHaveTextContent(/^When we write: I want someone to read it out to me$/)
    serve(<LanguageNeedsAnswer value={{ interpreter: { which: 'no' } }} />)
    expect(document.body).toHaveTextContent(/^I do not need an interpreter$/)
  })
})
