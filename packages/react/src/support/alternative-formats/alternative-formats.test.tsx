import { alternativeFormats } from '@handrail/forms'
import { en as formEn } from '@handrail/forms'
import { cy as formCy } from '@handrail/forms/cy'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy, en } from './alternative-formats.strings.js'
import { AlternativeFormats, AlternativeFormatsAnswer, type AlternativeFormatsProps } from './index.js'

const Formats = (props: Partial<AlternativeFormatsProps>) => (
  <AlternativeFormats name="formats" workingDays={10} {...props} />
)
const welsh = { tag: 'cy', words: { 'alternative-formats': cy } }
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const labels = () =>
  screen.getAllByRole('checkbox').map((each) => document.querySelector(`[for="${each.id}"]`)!.textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the question for formats', () => {
  it('shows every format at once, written first, then spoken, then anything else, and none last', () => {
    serve(<Formats />)
    expect(screen.queryByRole('radio', { name: /^(Yes|No)$/ })).toBeNull()
    expect(labels()).toEqual([
      'Large print',
      'Easy read',
      'Braille',
      'Coloured paper',
      'Email',
      'A document you can open on a screen',
      'Audio',
      'British Sign Language (BSL) video',
      'Another language',
      'Something else',
      'I do not need another format',
    ])
  })

  it('sends several at once, with the size, kind and colour of each', () => {
    serve(
      <form>
        <Formats
          defaultValue={{
            which: ['large-print', 'braille', 'coloured-paper'],
            'large-print': '20',
            braille: 'contracted',
            'coloured-paper': 'Yellow',
          }}
        />
      </form>,
    )
    const data = new FormData(document.querySelector('form')!)
    expect(data.getAll('formats-which')).toEqual(['large-print', 'braille', 'coloured-paper'])
    expect([data.get('formats-large-print'), data.get('formats-braille'), data.get('formats-coloured-paper')]).toEqual([
      '20',
      'contracted',
      'Yellow',
    ])
  })

  it('shows each size of print in its size, and has a way on for people who do not know theirs', () => {
    serve(<Formats />)
    const sizes = within(screen.getByRole('group', { name: 'What size of print do you need?' }))
    expect(sizes.getByText('24 point')).toHaveClass('handrail-print-size--24')
    expect(sizes.getByRole('radio', { name: 'I am not sure' })).toHaveAccessibleDescription('We use 16 point')
  })

  it('asks for the size only once large print is selected', async () => {
    render(
      <StrictMode>
        <Formats />
      </StrictMode>,
    )
    const size = document.getElementById('formats-large-print')!.closest('.govuk-checkboxes__conditional')!
    expect(size).toHaveClass('govuk-checkboxes__conditional--hidden')
    await userEvent.click(box('Large print'))
    expect(size).not.toHaveClass('govuk-checkboxes__conditional--hidden')
  })

  it('unselects every format when somebody needs none', async () => {
    render(<Formats defaultValue={{ which: ['audio', 'braille'] }} />)
    await userEvent.click(box('I do not need another format'))
    expect(box('Audio')).not.toBeChecked()
    expect(box('Braille')).not.toBeChecked()
    await userEvent.click(box('Audio'))
    expect(box('I do not need another format')).not.toBeChecked()
  })

  it('says how long it takes, and which format takes longer', () => {
    serve(<Formats workingDays={1} workingDaysFor={{ braille: 15, audio: 20 }} />)
    expect(screen.getByText('We send what you ask for within 1 working day.')).toBeInTheDocument()
    expect(box('Braille')).toHaveAccessibleDescription('This takes 15 working days')
    expect(box('Audio')).toHaveAccessibleDescription('A recording you can listen to. This takes 20 working days')
    expect(screen.getByRole('group', { name: en.legend })).toHaveAccessibleDescription(/within 1 working day\./)
  })

  it('says what is not offered and what there is instead, and reads it out with the question', () => {
    serve(<Formats notOffered={{ braille: 'we can read letters to you on the phone.' }} />)
    expect(labels()).not.toContain('Braille')
    const said = screen.getByText('Braille: we can read letters to you on the phone.')
    expect(said.closest('div')).toHaveTextContent(/^We cannot send these formats:/)
    expect(screen.getByRole('group', { name: en.legend })).toHaveAccessibleDescription(
      /We cannot send these formats: Braille: we can read letters to you on the phone\./,
    )
  })

  it('says nothing of what is not offered when all of it is', () => {
    serve(<Formats />)
    expect(document.getElementById('formats-not-offered')).toBeNull()
    expect(screen.queryByText(/cannot send/)).toBeNull()
  })

  it('says what is wrong where it is wrong, with the ids that error links lead to', () => {
    serve(
      <Formats
        defaultValue={{ which: ['large-print', 'coloured-paper'] }}
        errors={{
          which: 'Select the formats you need',
          'large-print': 'Select the size of print you need',
          'coloured-paper': 'Enter the colour of paper you need',
        }}
      />,
    )
    expect(document.getElementById('formats-which')).toBe(box('Large print'))
    expect(screen.getByRole('group', { name: en.legend })).toHaveAccessibleDescription(
      /Error: Select the formats you need/,
    )
    expect(screen.getByRole('group', { name: en.sizeLegend })).toHaveAccessibleDescription(
      'Error: Select the size of print you need',
    )
    expect(screen.getByRole('textbox', { name: en.colourLabel })).toHaveAccessibleDescription(
      'Error: Enter the colour of paper you need',
    )
  })

  it.each([
    ['English', formEn, en],
    ['Welsh', formCy, cy],
  ])('is called in error messages what it is called on the page: %s', (_, language, words) => {
    const { problems } = alternativeFormats().check({ which: [] } as never, { language, now: new Date(0) })
    expect(problems![0].message).toContain(`‘${words.none}’`)
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '</textarea><script>alert("O’Brien & co 🎣")</script>'
    serve(<Formats defaultValue={{ which: ['something-else'], 'something-else': typed }} />)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What do you need?' }).value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('is in Welsh on a Welsh page, with the letter that changes after 2', () => {
    render(
      <LanguageProvider language={welsh}>
        <Formats workingDays={2} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group', { name: cy.legend })).toBeInTheDocument()
    expect(screen.getByText(/o fewn 2 ddiwrnod gwaith/)).toBeInTheDocument()
    expect(labels()).toEqual([...Object.values(cy.formats), cy.none])
  })

  it('gives class names, the ref and other attributes to the element round the checkboxes', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Formats ref={ref} className="app-formats" data-app="1" />)
    expect(ref.current).toBe(box('Large print').closest('.govuk-checkboxes'))
    expect(ref.current).toHaveClass('app-formats')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})

describe('the formats that somebody chose', () => {
  it('are said in the words they chose from', () => {
    serve(
      <AlternativeFormatsAnswer
        value={[
          { which: 'large-print', detail: 'not-sure' },
          { which: 'braille', detail: 'uncontracted' },
          { which: 'coloured-paper', detail: 'Pale <yellow>' },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Large print: 16 point',
      'Braille: Uncontracted braille',
      'Coloured paper: Pale <yellow>',
    ])
  })

  it('are one line without a list when there is one, or none', () => {
    serve(<AlternativeFormatsAnswer value={[{ which: 'none' }]} language={welsh} />)
    expect(document.body).toHaveTextContent(/^Nid oes angen fformat arall arnaf$/)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
