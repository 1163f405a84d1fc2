import { en as formEn, reasonableAdjustments } from '@handrail/forms'
import { cy as formCy } from '@handrail/forms/cy'
import { adjustmentGroups, type AdjustmentGroup, adjustmentsOf } from '@handrail/forms/lists'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy as formatsCy } from '../alternative-formats/alternative-formats.strings.js'
import { cy, en } from './reasonable-adjustments.strings.js'
import { ReasonableAdjustments, ReasonableAdjustmentsAnswer, type ReasonableAdjustmentsProps } from './index.js'

const Adjustments = (props: Partial<ReasonableAdjustmentsProps>) => (
  <ReasonableAdjustments name="adjustments" workingDays={5} {...props} />
)
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const question = (name = en.legend) => screen.getByRole('group', { name })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the question for reasonable adjustments', () => {
  it('has every adjustment of the list, in its group, and what no list has', () => {
    serve(<Adjustments />)
    for (const group of Object.keys(adjustmentGroups) as AdjustmentGroup[]) {
      const inIt = within(question(en.groups[group])).getAllByRole<HTMLInputElement>('checkbox')
      expect(inIt.map(({ value }) => value)).toEqual(adjustmentsOf(group))
      for (const each of inIt) expect(each).toHaveAccessibleName(/^[A-Z].*[^.]$/)
    }
    const last = within(question('Anything else')).getAllByRole<HTMLInputElement>('checkbox')
    expect(last.map(({ value }) => value)).toEqual(['something-else', 'none'])
  })

  it('asks for everything under one name, and no two controls have one id', () => {
    serve(<Adjustments />)
    expect(new Set(boxes().map(({ name }) => name))).toEqual(new Set(['adjustments-which']))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(boxes()[0]!.id).toBe('adjustments-which')
  })

  it('has only the groups of the service, in its order', () => {
    serve(<Adjustments groups={['comfort', 'forms']} />)
    const legends = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent)
    expect(legends).toEqual([en.legend, en.groups.comfort, en.groups.forms, 'Anything else'])
    expect(boxes()[0]!.id).toBe('adjustments-which')
  })

  it('still asks what else somebody needs when there is no group at all', () => {
    serve(<Adjustments groups={[]} />)
    expect(boxes().map(({ id, value }) => [id, value])).toEqual([
      ['adjustments-which', 'something-else'],
      ['adjustments-which-none', 'none'],
    ])
  })

  it('says that asking changes nothing else, and what happens next, and reads both out with the question', () => {
    serve(<Adjustments>We call you.</Adjustments>)
    const said =
      'Asking for something does not change our decision. We tell you within 5 working days what we can do. We call you.'
    expect(screen.getByText(said)).toBeInTheDocument()
    expect(question()).toHaveAccessibleDescription(`${said} Select all that you need`)
  })

  it('can speak of a booking where nothing is decided', () => {
    serve(<Adjustments words={{ noEffect: 'Asking does not change your booking.' }} />)
    expect(screen.getByText(/^Asking does not change your booking\. We tell you/)).toBeInTheDocument()
  })

  it('does not name a law', () => {
    serve(<Adjustments />)
    expect(document.body.textContent).not.toMatch(/\b(Act|law|section|reasonable adjustment)\b/i)
  })

  it('unselects the adjustments of every group when somebody needs none, and the other way round', async () => {
    render(
      <StrictMode>
        <Adjustments defaultValue={{ which: ['lift', 'breaks', 'something-else'] }} />
      </StrictMode>,
    )
    await userEvent.click(box('I do not need any of these'))
    expect(boxes().flatMap(({ checked, value }) => (checked ? [value] : []))).toEqual(['none'])
    await userEvent.click(box('Regular breaks'))
    expect(box('I do not need any of these')).not.toBeChecked()
  })

  it('sends several at once, with what has to be known about each', () => {
    serve(
      <form>
        <Adjustments
          defaultValue={{
            which: ['large-print', 'lift', 'sign-language'],
            'large-print': '18',
            'sign-language': 'BSL',
          }}
        />
      </form>,
    )
    const data = new FormData(document.querySelector('form')!)
    expect(data.getAll('adjustments-which')).toEqual(['large-print', 'lift', 'sign-language'])
    expect([data.get('adjustments-large-print'), data.get('adjustments-sign-language')]).toEqual(['18', 'BSL'])
  })

  it('says what is wrong where it is wrong', () => {
    serve(
      <Adjustments
        defaultValue={{ which: ['something-else', 'braille'] }}
        errors={{ which: 'Select what you need', braille: 'Select the kind', 'something-else': 'Enter what you need' }}
      />,
    )
    expect(question()).toHaveAccessibleDescription(/Error: Select what you need$/)
    expect(document.getElementById('adjustments-something-else')).toHaveAccessibleDescription(
      'Error: Enter what you need',
    )
    expect(question('What kind of braille do you read?')).toHaveAccessibleDescription('Error: Select the kind')
  })

  it.each([
    ['English', formEn, en],
    ['Welsh', formCy, cy],
  ])('is called in error messages what it is called on the page: %s', (_, language, words) => {
    const { problems } = reasonableAdjustments().check({ which: [] } as never, { language, now: new Date(0) })
    expect(problems![0].message).toContain(`‘${words.none}’`)
  })

  it('is in Welsh on a Welsh page, formats too', () => {
    render(
      <LanguageProvider
        language={{ tag: 'cy', words: { 'reasonable-adjustments': cy, 'alternative-formats': formatsCy } }}
      >
        <Adjustments />
      </LanguageProvider>,
    )
    expect(question(cy.legend)).toBeInTheDocument()
    expect(box(formatsCy.formats['large-print'])).toHaveAttribute('value', 'large-print')
    expect(box(cy.adjustments.lift)).toHaveAttribute('value', 'lift')
    const english = new Set([...Object.values(en.adjustments), ...Object.values(en.groups)])
    const said = [...document.querySelectorAll('label, legend')].map(({ textContent }) => textContent)
    expect(said.filter((each) => english.has(each))).toEqual([])
  })

  it('gives class names, the ref and other attributes to the element round the groups', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Adjustments ref={ref} className="app-adjustments" data-app="1" />)
    expect(ref.current).toContainElement(boxes()[0]!)
    expect(ref.current).toContainElement(boxes().at(-1)!)
    expect(ref.current).toHaveClass('app-adjustments')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})

describe('the adjustments that somebody asked for', () => {
  it('are said in the words they chose from, without codes', () => {
    serve(
      <ReasonableAdjustmentsAnswer
        value={[
          { which: 'large-print', detail: '18', code: 'RA0013' },
          { which: 'sign-language', detail: 'BSL', code: 'RA0042' },
          { which: 'breaks', code: 'RA0031' },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Large print: 18 point',
      'A sign language interpreter: BSL',
      'Regular breaks',
    ])
  })

  it('are one line when there are none', () => {
    serve(<ReasonableAdjustmentsAnswer value={[{ which: 'none' }]} />)
    expect(document.body).toHaveTextContent(/^I do not need any of these$/)
  })
})
