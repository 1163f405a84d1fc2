import {
  actingForSomeone,
  type ActingForSomeoneOptions,
  actingQuestions,
  actingRoles,
  askFrom,
  defineForm,
} from '@handrail/forms'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ActingForSomeone, type ActingForSomeoneProps, ConsentStatement } from './index.js'
import { cy } from './acting-for-someone.strings.js'

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
const all = (changes: Partial<ActingForSomeoneProps> = {}) => (
  <ActingForSomeone name="acting" {...(changes as { person?: string })} />
)
const groups = () => screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)
const radios = () => screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)
const welsh = { tag: 'cy', words: { 'acting-for-someone': cy } }

afterEach(() => {
  document.body.innerHTML = ''
})

describe('acting for someone', () => {
  it('asks whom it is for, and then everything about whoever fills it in, in one order', () => {
    serve(all())
    expect(groups()).toEqual([
      'Who is this for?',
      'What is your role?',
      'Who is filling this in?',
      'What shows that you can act for the person?',
      'Does the person know about this and agree?',
      'How did the person agree?',
      'Is the person with you now?',
    ])
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('If this is for someone else')
  })

  it('speaks of the person by name, once the name is known', () => {
    serve(all({ person: 'Sam Example' }))
    expect(groups().slice(3)).toEqual([
      'What shows that you can act for Sam Example?',
      'Does Sam Example know about this and agree?',
      'How did Sam Example agree?',
      'Is Sam Example with you now?',
    ])
    expect(document.body).not.toHaveTextContent('the person?')
  })

  it('hides nothing, and chooses nothing for anyone', () => {
    serve(all())
    expect(document.querySelector('details, [hidden], .govuk-visually-hidden')).toBeNull()
    expect(document.querySelector('input:checked')).toBeNull()
  })

  it('fills in what browsers know of whoever types, and never of the person', () => {
    serve(all())
    const known = [...document.querySelectorAll('input[autocomplete]')].map((input) =>
      input.getAttribute('autocomplete'),
    )
    expect(known).toEqual(['name', 'organization', 'tel', 'email'])
    expect(screen.getByRole('group', { name: 'Who is filling this in?' })).toHaveAccessibleDescription(
      'Give your own details, with a phone number or an email address',
    )
  })

  it.each(actingQuestions)('can ask %s alone, with the question as the heading of the page', (question) => {
    serve(<ActingForSomeone name="acting" asks={[question]} legend="My question" legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('My question')
    expect(screen.getAllByRole('group')).toHaveLength(1)
  })

  it.each([
    ['appointee', 'What shows that you are the appointee of Sam Example?', ['appointee-letter']],
    ['attorney', 'Which power of attorney do you have for Sam Example?', ['lasting-power', 'other-power']],
    ['deputy', 'What shows that a court chose you to decide for Sam Example?', ['court-order']],
    ['professional', 'What shows that you can act for Sam Example?', ['signed-letter']],
    ['friend', 'What shows that you can act for Sam Example?', ['asked', 'signed-letter']],
  ] as const)('asks %s: %s', (role, question, values) => {
    serve(<ActingForSomeone name="acting" asks={['authority']} actingAs={role} person="Sam Example" />)
    expect(groups()).toEqual([question])
    expect(radios()).toEqual([...values, 'something-else', 'not-yet'])
  })

  it.each(actingRoles)('asks %s for agreement only if the person can give it', (role) => {
    serve(<ActingForSomeone name="acting" asks={['agreement']} actingAs={role} />)
    const isAppointed = ['appointee', 'attorney', 'deputy'].includes(role)
    expect(groups()).toEqual([
      isAppointed ? 'Does the person know that you are doing this?' : 'Does the person know about this and agree?',
    ])
  })

  it('says out loud what the person agrees to, and ties it to the question', () => {
    serve(<ConsentStatement name="acting-consent" person="Sam Example" helper="Jo Adviser" />)
    expect(screen.getByRole('group', { name: 'How did Sam Example agree?' })).toHaveAccessibleDescription(
      /^Read this out to Sam Example.*Jo Adviser fills in this form for you.*You can say no\./,
    )
  })

  it('reads out what the service says, not ours', () => {
    serve(all({ statements: ['Jo can call us', 'Jo gets our letters'] }))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Jo can call us',
      'Jo gets our letters',
    ])
  })

  it('remembers every answer when people come back', () => {
    const given = {
      who: 'someone-else',
      role: 'deputy',
      'helper-name': 'Jo',
      organisation: 'Example',
      phone: '01632 960 001',
      email: 'jo@example.com',
      authority: 'something-else',
      'authority-other': 'A will',
      agreement: 'cannot-agree',
      'agreement-why': 'She is 3',
      consent: 'in-writing',
      presence: 'not-there',
    }
    serve(<form>{all({ defaultValue: given })}</form>)
    expect(Object.fromEntries(new FormData(document.querySelector('form')!))).toEqual(
      Object.fromEntries(Object.entries(given).map(([part, value]) => [`acting-${part}`, value])),
    )
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={welsh}>{all({ person: 'Sam Example' })}</LanguageProvider>)
    expect(groups()[0]).toBe('Ar gyfer pwy mae hyn?')
    expect(groups().at(-1)).toBe('A yw Sam Example gyda chi nawr?')
    expect(document.body.textContent).not.toMatch(/%\{|\b(the|your|they|agree)\b/)
  })

  it('shows names as text, even if they look like HTML or a gap', () => {
    serve(<ActingForSomeone name="acting" asks={['presence']} person="<b>%{helper} $&</b>" />)
    expect(groups()).toEqual(['Is <b>%{helper} $&</b> with you now?'])
  })

  it('gives class names, the ref and other attributes to the div', () => {
    const ref = createRef<HTMLDivElement>()
    render(<ActingForSomeone name="acting" asks={['who']} ref={ref} className="app-acting" id="who-for" />)
    expect(ref.current).toHaveClass('app-acting')
    expect(ref.current).toHaveAttribute('id', 'who-for')
  })
})

describe('what actingForSomeone reads and says', () => {
  const cases: [string, Record<string, string>, ActingForSomeoneOptions][] = [
    ['nothing at all', {}, {}],
    ['someone else, and nothing more', { who: 'someone-else' }, {}],
    ['numbers that are none', { who: 'someone-else', phone: '?', email: '?' }, {}],
    ['long names', { who: 'someone-else', 'helper-name': 'x'.repeat(201), organisation: 'x'.repeat(201) }, {}],
    ['something else, unsaid', { who: 'someone-else', role: 'deputy', authority: 'something-else' }, {}],
    ['agreement without how', { who: 'someone-else', role: 'friend', agreement: 'agrees' }, {}],
    ['no reason', { agreement: 'cannot-agree' }, { asks: ['agreement'], actingAs: 'attorney' }],
    ['a page with one question', {}, { asks: ['authority'], actingAs: 'appointee', person: 'Sam Example' }],
  ]
  it.each(cases)('after %s stands beside a control that is there', async (_what, given, options) => {
    const form = defineForm({ acting: actingForSomeone(options) })
    const state = await form.check(
      Object.fromEntries(Object.entries(given).map(([part, value]) => [`acting-${part}`, value])),
    )
    expect(state.errors.length).toBeGreaterThan(0)
    const { person, actingAs, asks } = options
    serve(
      <ActingForSomeone {...askFrom(state)('acting')} {...(asks && { asks })} person={person} actingAs={actingAs} />,
    )
    for (const { href, message } of state.errors) {
      const control = document.getElementById(href.slice(1))!
      expect(control, href).toBeInstanceOf(HTMLElement)
      const described = [control, control.closest('fieldset')!].map((each) => each?.getAttribute('aria-describedby'))
      expect(described.join(' ')).toContain(`${href.slice(1)}-error`)
      expect(document.getElementById(`${href.slice(1)}-error`)).toHaveTextContent(`Error: ${message}`)
    }
  })
})

describe('the types of acting for someone', () => {
  it('take a legend only for one question', () => {
    // @ts-expect-error a legend for which of the two?
    const two: ActingForSomeoneProps = { name: 'acting', asks: ['who', 'role'], legend: 'Who?' }
    // @ts-expect-error seven questions are no heading
    const heading: ActingForSomeoneProps = { name: 'acting', legendIsPageHeading: true }
    // @ts-expect-error there is no such role
    const role: ActingForSomeoneProps = { name: 'acting', actingAs: 'boss' }
    expect([two, heading, role]).toHaveLength(3)
  })
})
