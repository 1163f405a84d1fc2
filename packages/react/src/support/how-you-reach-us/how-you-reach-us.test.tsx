import { en as formEn, howYouReachUs } from '@handrail/forms'
import { cy as formCy } from '@handrail/forms/cy'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy, en } from './how-you-reach-us.strings.js'
import { HowYouReachUs, HowYouReachUsAnswer } from './index.js'

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const values = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value }) => value)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the question what people need when they contact us', () => {
  it('has what is written first, then what is spoken or signed, then anything else, and none last', () => {
    serve(<HowYouReachUs name="reach" />)
    expect(values()).toEqual([
      'relay',
      'webchat',
      'bsl-video-relay',
      'interpreter',
      'lipspeaker',
      'deafblind-manual',
      'something-else',
      'none',
    ])
    expect(box('Relay UK').id).toBe('reach-which')
  })

  it('says what each is, as not everyone knows its name', () => {
    serve(<HowYouReachUs name="reach" />)
    expect(box('Relay UK')).toHaveAccessibleDescription('You type, and someone reads it out to us on the phone')
    expect(box('A lipspeaker')).toHaveAccessibleDescription('Someone who repeats what we say, for you to lip-read')
  })

  it('says how long it takes to arrange', () => {
    serve(<HowYouReachUs name="reach" workingDaysFor={{ lipspeaker: 10, interpreter: 1 }} />)
    expect(box('A lipspeaker')).toHaveAccessibleDescription(/We need 10 working days to arrange this$/)
    expect(box('An interpreter for another language')).toHaveAccessibleDescription(
      'We need 1 working day to arrange this',
    )
  })

  it('sends several at once, with the language of an interpreter', () => {
    serve(
      <form>
        <HowYouReachUs name="reach" defaultValue={{ which: ['relay', 'interpreter'], interpreter: 'Somali' }} />
      </form>,
    )
    const data = new FormData(document.querySelector('form')!)
    expect([data.getAll('reach-which'), data.get('reach-interpreter')]).toEqual([['relay', 'interpreter'], 'Somali'])
  })

  it('unselects all when somebody needs nothing', async () => {
    render(<HowYouReachUs name="reach" defaultValue={{ which: ['relay'] }} />)
    await userEvent.click(box('I do not need any of these'))
    expect(box('Relay UK')).not.toBeChecked()
  })

  it('says what is not there and what there is instead', () => {
    serve(<HowYouReachUs name="reach" notOffered={{ webchat: 'you can send us a message.' }} />)
    expect(values()).not.toContain('webchat')
    expect(screen.getByText('Webchat: you can send us a message.')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: en.legend })).toHaveAccessibleDescription(
      /We do not have these: Webchat: you can send us a message\./,
    )
  })

  it('says what is wrong where it is wrong', () => {
    serve(
      <HowYouReachUs
        name="reach"
        defaultValue={{ which: ['interpreter'] }}
        errors={{ which: 'Select what you need', interpreter: 'Enter the language' }}
      />,
    )
    expect(screen.getByRole('group', { name: en.legend })).toHaveAccessibleDescription(/Error: Select what you need/)
    expect(document.getElementById('reach-interpreter')).toHaveAccessibleDescription('Error: Enter the language')
  })

  it.each([
    ['English', formEn, en],
    ['Welsh', formCy, cy],
  ])('is called in error messages what it is called on the page: %s', (_, language, words) => {
    const { problems } = howYouReachUs().check({ which: [] } as never, { language, now: new Date(0) })
    expect(problems![0].message).toContain(`‘${words.none}’`)
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'how-you-reach-us': cy } }}>
        <HowYouReachUs name="reach" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group', { name: cy.legend })).toBeInTheDocument()
    expect(box('Sgwrsio dros y we')).toHaveAttribute('value', 'webchat')
    expect(box(cy.none)).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the element round the checkboxes', () => {
    const ref = createRef<HTMLDivElement>()
    render(<HowYouReachUs name="reach" ref={ref} className="app-reach" data-app="1" />)
    expect(ref.current).toBe(box('Relay UK').closest('.govuk-checkboxes'))
    expect(ref.current).toHaveClass('app-reach')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})

describe('what somebody needs who contacts us', () => {
  it('is said in the words they chose from', () => {
    serve(<HowYouReachUsAnswer value={[{ which: 'relay' }, { which: 'interpreter', detail: '<Somali>' }]} />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Relay UK',
      'An interpreter for another language: <Somali>',
    ])
  })

  it('is one line when there is nothing', () => {
    serve(<HowYouReachUsAnswer value={[{ which: 'none' }]} />)
    expect(document.body).toHaveTextContent(/^I do not need any of these$/)
  })
})
