import { countTries, defineForm, text } from '@handrail/forms'
import { parseDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { christmasDayAt10, directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { StillStuck, type StillStuckProps } from './index.js'

const offer = (changes: Partial<StillStuckProps> = {}) => (
  <StillStuck
    {...({ tries: 3, answers: 'kept', directory, at: mondayAt10, href: '/get-support', ...changes } as StillStuckProps)}
  />
)
const region = () => screen.getByRole('region', { name: 'We can help you with this question' })
const channels = () => screen.getAllByRole('listitem').map((line) => line.textContent)
const ways = [
  { href: '/permit/tasks', text: 'Leave this question for now' },
  { href: '#number-cannot-give', text: 'Say that you cannot give it' },
]

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the offer of help to someone who is stuck', () => {
  it.each([0, 1, 2, NaN, -3])('is not there after %s tries', (tries) => {
    expect(renderToStaticMarkup(offer({ tries }))).toBe('')
  })

  it.each([3, 4, 99])('is there after %s tries, and does not go away again', (tries) => {
    render(offer({ tries }))
    expect(region()).toBeVisible()
  })

  it('can come sooner or later, where a service knows its question', () => {
    expect(renderToStaticMarkup(offer({ tries: 2, after: 2 }))).toContain('<section')
    expect(renderToStaticMarkup(offer({ tries: 3, after: 5 }))).toBe('')
  })

  it('says that the fault may be ours, and that it is all right to stop', () => {
    render(offer())
    expect(region()).toHaveTextContent(
      'Our question may not be clear enough. It is all right to stop here, or to ask for help.',
    )
    expect(region()).not.toHaveTextContent(/you (have )?(failed|tried|got)|wrong|mistake|again/i)
  })

  it.each<[Partial<StillStuckProps>, string]>([
    [
      { answers: 'kept' },
      'We have kept your answers to the questions before this one. You can come back to them later.',
    ],
    [
      { answers: 'kept', keptUntil: '5pm on 4 December 2026' },
      'We have kept your answers to the questions before this one. You can come back to them until 5pm on 4 December 2026.',
    ],
    [
      { answers: 'all-kept' },
      'We have kept all your answers, and what you typed here. You can come back to them later.',
    ],
    [
      { answers: 'not-kept' },
      'What you typed is still on this page. If you close the page, you will need to enter your answers again.',
    ],
  ])('says what happens to the answers: %j', (answers, said) => {
    render(offer(answers))
    expect(screen.getByText(said)).toBeInTheDocument()
  })

  it('gives the first ways to get help, and whether anyone is there now', () => {
    render(offer())
    expect(region()).toHaveTextContent('We can fill in this form with you.')
    expect(channels()).toEqual([
      'Phone: 01632 960 001Open now, until 5pm',
      'Relay UK: 18001 01632 960 001Open now, until 5pm',
    ])
  })

  it.each([
    [saturdayAt11, 'Closed now. Opens Monday at 9am'],
    [christmasDayAt10, 'Closed today for the bank holiday, Christmas Day. Opens Tuesday at 9am'],
  ])('says at %s: %s', (at, words) => {
    render(offer({ at }))
    expect(screen.getAllByText(words)).toHaveLength(2)
  })

  it('has the same channels in the same order as the help beside the question', () => {
    const chosen = parseDirectory({ ...directory, questionHelp: { channels: ['social', 'email', 'helpline'] } })
    render(offer({ directory: chosen }))
    const ours = channels()
    document.body.innerHTML = renderToStaticMarkup(
      <HelpWithQuestion directory={chosen} at={mondayAt10} href="/get-support" />,
    )
    expect(ours).toHaveLength(3)
    expect(channels()).toEqual(ours)
  })

  it('takes the first 2 channels that can be used when the directory has none for questions', () => {
    const { questionHelp: _, ...quiet } = directory
    const [phone, relay, ...others] = quiet.channels
    const away = { ...phone!, availability: 'suspended' as const, because: { en: 'The line is down.' } }
    render(offer({ directory: { ...quiet, channels: [away, relay!, ...others] } }))
    expect(channels().map((line) => line!.split(':')[0])).toEqual(['Relay UK', 'British Sign Language video relay'])
    expect(region()).toHaveTextContent('Ask us if you are not sure what to do.')
  })

  it('leads to every way to get help, without losing what is typed', () => {
    render(offer())
    const link = screen.getByRole('link', { name: 'See all the ways to get help (opens in new tab)' })
    expect(link).toHaveAttribute('href', '/get-support')
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('names the other ways to go on, if a question has some', () => {
    render(offer({ otherWays: ways }))
    const list = screen.getByText('You can also go on in another way:').nextElementSibling as HTMLElement
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Leave this question for now', '/permit/tasks'],
      ['Say that you cannot give it', '#number-cannot-give'],
    ])
  })

  it('makes no list of one other way, and says nothing of ways when there is none', () => {
    render(offer({ otherWays: ways.slice(1) }))
    expect(screen.getByRole('link', { name: 'Say that you cannot give it' }).parentElement!.tagName).toBe('P')
    expect(region()).not.toHaveTextContent('another way:')
    document.body.innerHTML = renderToStaticMarkup(offer())
    expect(region()).not.toHaveTextContent('another way:')
  })

  it('is in sight, and neither takes the focus nor interrupts', () => {
    render(offer({ otherWays: ways }))
    expect(region().querySelector('details, [hidden], [aria-hidden], .govuk-visually-hidden')).toBeNull()
    expect(region().querySelector('[role=alert], [aria-live], [autofocus], [tabindex]')).toBeNull()
    expect(document.body).toHaveFocus()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        {offer({ answers: 'kept', keptUntil: '5pm ar 4 Rhagfyr 2026', otherWays: ways })}
      </LanguageProvider>,
    )
    const welsh = screen.getByRole('region', { name: 'Gallwn eich helpu gyda’r cwestiwn hwn' })
    expect(welsh).toHaveTextContent('Gallwch ddod yn ôl atynt tan 5pm ar 4 Rhagfyr 2026.')
    expect(welsh).toHaveTextContent('Ffôn: 01632 960 001Ar agor nawr, tan 5pm')
    expect(welsh).toHaveTextContent('Gallwch hefyd barhau mewn ffordd arall:')
  })

  it('marks what is in English on a page in another language', () => {
    render(offer({ language: 'ar', otherWays: ways }))
    for (const words of ['We can help you with this question', 'You can also go on in another way:'])
      expect(screen.getByText(words)).toHaveAttribute('lang', 'en')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      offer({ answers: 'kept', keptUntil: words, otherWays: [{ href: '/paper', text: words }] }),
    )
    expect(screen.getByRole('link', { name: words })).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
  })

  it('stops the developer when `at` is not a date and time, before anyone is stuck', () => {
    expect(() => renderToStaticMarkup(offer({ at: 'today', tries: 0 }))).toThrow(
      'StillStuck was given "today" as `at`.',
    )
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(<StrictMode>{offer({ ref, className: 'app-offer', id: 'offer', 'data-app': '1' } as never)}</StrictMode>)
    expect(ref.current).toBe(region())
    expect(region()).toHaveClass('handrail-still-stuck', 'app-offer')
    expect(region()).toHaveAttribute('aria-labelledby', 'offer-heading')
    expect(region()).toHaveAttribute('data-app', '1')
  })
})

describe('without scripts, someone who keeps getting a question wrong', () => {
  const question = defineForm({ number: text({ thing: 'your trader number', most: 6 }) })

  /** The server: reads what the form on the page sends, and answers with the page as it comes back. */
  const answer = async (typed: string): Promise<void> => {
    const form = document.querySelector('form')
    const posted = new FormData(form ?? undefined)
    posted.set('number', typed)
    const state = await question.check(posted)
    const tries = countTries('number', posted, state)
    document.body.innerHTML = renderToStaticMarkup(
      <QuestionPage
        title="What is your trader number?"
        service="Apply for a market stall permit"
        errors={state.errors}
        hiddenFields={tries.hiddenFields}
        stillStuck={offer({ tries: tries.count })}
      />,
    )
  }
  const isOffered = () => screen.queryByRole('region', { name: 'We can help you with this question' }) !== null

  it('is offered help the third time, and not before', async () => {
    const seen = []
    for (const typed of ['', 'not a number', '']) {
      await answer(typed)
      seen.push(isOffered())
    }
    expect(seen).toEqual([false, false, true])
  })

  it('is offered nothing more once the answer is right, and starts anew', async () => {
    for (const typed of ['', '', '', 'MS4827']) await answer(typed)
    expect(isOffered()).toBe(false)
    await answer('')
    expect(isOffered()).toBe(false)
  })
})
