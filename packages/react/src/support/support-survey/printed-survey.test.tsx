import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './support-survey.strings.js'
import { PrintedSurvey, SupportSurvey } from './index.js'

const channels = ['phone', 'in-person'] as const
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
const questions = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const answers = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a survey on paper', () => {
  it('asks the same as online, in the same order and the same words', () => {
    serve(<SupportSurvey channels={channels} />)
    const online = [...document.querySelectorAll('.govuk-checkboxes__label, .govuk-radios__label')].map(
      ({ textContent }) => textContent,
    )
    serve(<PrintedSurvey channels={channels} />)
    expect(answers()).toEqual(online)
    expect(questions()).toEqual([
      'What made it hard for you to do this?',
      'What else made it hard?',
      'How satisfied are you with this service?',
      'How did you get help?',
      'What could we do better?',
    ])
  })

  it('says how to answer with a pen, and how to give it back', () => {
    serve(<PrintedSurvey channels={channels}>Send it to PO Box 1.</PrintedSurvey>)
    const said = screen.getAllByRole('paragraph').map(({ textContent }) => textContent)
    expect(said).toContain('Tick one number.')
    expect(said).toContain('Do not write your name or anything else that says who you are.')
    expect(said.at(-1)).toBe('Send it to PO Box 1.')
    expect(document.body.textContent).not.toMatch(/[Ss]elect/)
  })

  it('tells whoever reads it out what to do, and asks how they asked', () => {
    serve(<PrintedSurvey toReadOut channels={channels} />)
    expect(screen.getByText(/^Read out each question/)).toBeInTheDocument()
    expect(screen.getByText(/Do not write down who they are\.$/)).toBeInTheDocument()
    expect(questions()[0]).toBe('How did you ask?')
    expect(answers().slice(0, 2)).toEqual(['By phone', 'Face to face'])
    expect(screen.queryByText(/^Your answers do not change/)).toBeNull()
  })

  it('has nothing to select or to type into', () => {
    serve(<PrintedSurvey toReadOut channels={channels} />)
    expect(document.querySelector('input, textarea, button, a')).toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'support-survey': cy } }}>
        <PrintedSurvey channels={channels} />
      </LanguageProvider>,
    )
    expect(questions()[0]).toBe(cy.madeItHard)
    expect(answers()).toContain('Mae anabledd neu gyflwr iechyd yn ei gwneud yn anodd')
  })

  it('gives class names, the ref and other attributes to its element, and has the level that it is given', () => {
    const ref = createRef<HTMLDivElement>()
    render(<PrintedSurvey ref={ref} className="app-page" lang="en" headingLevel={2} channels={channels} />)
    expect(ref.current).toHaveClass('handrail-printed-survey', 'app-page')
    expect(ref.current).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { level: 3, name: 'How did you get help?' })).toBeInTheDocument()
  })
})
