import { parseDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { GetSupport, GetSupportPanel, type GetSupportProps } from './index.js'

const support = (changes: Partial<GetSupportProps> = {}) => (
  <GetSupport directory={directory} at={mondayAt10} action="/get-support" {...changes} />
)
const help = (name = 'Help that fits') => screen.getByRole('region', { name })
const offer = (name: string) => screen.getByRole('heading', { name }).parentElement!

afterEach(() => {
  document.body.innerHTML = ''
})

describe('get support', () => {
  it('shows all the help before anybody has to answer anything', () => {
    render(support())
    const names = within(help('All the help there is')).getAllByRole('heading', { level: 3 })
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Help to fill in the form',
      'Help in your language',
      'Someone to sit with you',
      'Free advice',
      'A form on paper',
      'What we do not have',
      'If none of this fits',
    ])
  })

  it('has someone to ask before the question, as it is long', () => {
    const { container } = render(support())
    expect(container.querySelector('a')).toHaveTextContent('01632 960 001')
    expect(container.textContent).toMatch(
      /^You do not have to choose anything\. You can ask us now\.Phone: 01632 960 001/,
    )
  })

  it('asks what makes it hard with checkboxes, as people have several reasons', () => {
    render(support())
    const group = screen.getByRole('group', { name: 'What makes it hard? (optional)' })
    expect(within(group).getAllByRole('checkbox')).toHaveLength(15)
    expect(within(group).getAllByRole('checkbox').at(-1)).toHaveAccessibleName('Something else')
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('says why each kind of help fits, in the words the person chose', () => {
    render(support({ needs: ['access-device', 'confidence'] }))
    expect(offer('Someone to sit with you')).toHaveTextContent(
      'This fits because you said:I do not have a computer, phone or tabletI am worried about doing it online on my own',
    )
    expect(offer('Help to fill in the form')).toHaveTextContent(
      'This fits because you said: “I am worried about doing it online on my own”.',
    )
  })

  it('puts the help before the question once that was answered, and keeps what was chosen', () => {
    render(support({ needs: ['skills'] }))
    const checkbox = screen.getByRole('checkbox', { name: 'I do not know how to do it online' })
    expect(checkbox).toBeChecked()
    expect(help().compareDocumentPosition(checkbox) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('says who gives the help, how, and what it costs', () => {
    render(support({ needs: ['skills'] }))
    expect(offer('Help to fill in the form')).toHaveTextContent(
      'From Market Stalls. They can help you to do it, or do it for you. It is free.',
    )
  })

  it('says what help costs, what for, and who it is for', () => {
    const [first, ...rest] = directory.offers!
    const costly = parseDirectory({
      ...directory,
      offers: [
        {
          ...first,
          cost: { pounds: 2.5, description: { en: 'for printing', cy: 'am argraffu' } },
          ageMin: 18,
          ageMax: 25,
          eligibility: { en: 'You must live in Example Town.', cy: 'Rhaid i chi fyw yn Nhref Enghraifft.' },
        },
        ...rest,
      ],
    })
    render(support({ directory: costly, needs: ['skills'] }))
    expect(offer('Help to fill in the form')).toHaveTextContent(
      'It costs £2.50 (for printing). It is for people aged 18 or over. It is for people aged 25 or under.You must live in Example Town.',
    )
  })

  it('never sends people to legal advice without saying that we cannot give it', () => {
    render(support({ needs: ['high-stakes'] }))
    expect(offer('Free advice')).toHaveTextContent('We cannot give you legal advice.')
    expect(offer('Help to fill in the form')).not.toHaveTextContent('legal advice')
  })

  it('says what it does not have, and why', () => {
    render(support({ needs: ['disability-or-health'] }))
    expect(help()).toHaveTextContent('A visit at home: We do not offer this. We do not have enough advisers.')
  })

  it('has a next step where nothing is made for what someone needs', () => {
    render(support({ directory: { ...directory, offers: [] }, needs: ['literacy'] }))
    expect(help()).toHaveTextContent(
      'We have nothing made for this, but ask us. We look for a way with you: “I find it hard to read or write”.',
    )
    expect(within(help()).getByRole('link', { name: '01632 960 001' })).toBeInTheDocument()
  })

  it('says how to get help in another language', () => {
    render(support({ needs: ['english-or-welsh'], helpLanguage: 'ur', asks: ['language'] }))
    expect(offer('Help in your language')).toHaveTextContent('Phone: 01632 960 001')
    document.body.innerHTML = ''
    render(support({ needs: ['english-or-welsh'], helpLanguage: 'ar', asks: ['language'] }))
    expect(offer('Help in your language')).toHaveTextContent(
      'You can ask for an interpreter. Say that you speak العربية.',
    )
  })

  it('asks for the nation and the language only if they change the answer', () => {
    render(support({ asks: ['nation', 'language'] }))
    expect(screen.getByRole('group', { name: 'Where do you live? (optional)' })).toBeInTheDocument()
    expect(screen.getByRole('option', { name: 'Polski' })).toHaveAttribute('lang', 'pl')
  })

  it('sends what makes it hard with post, so that it stands in no address', () => {
    const ref = createRef<HTMLFormElement>()
    render(support({ ref, className: 'app-support', hiddenFields: { token: 'abc' } }))
    expect(ref.current).toHaveAttribute('method', 'post')
    expect(ref.current).toHaveClass('handrail-get-support', 'app-support')
    expect(new FormData(ref.current!).get('token')).toBe('abc')
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{support({ needs: ['access-device'] })}</LanguageProvider>)
    expect(help('Help sy’n addas')).toHaveTextContent('Nid oes gennyf gyfrifiadur, ffôn na llechen')
  })

  it('shows the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    const [first, ...rest] = directory.offers!
    const hostile = { ...directory, offers: [{ ...first!, name: { en }, description: { en } }, ...rest] }
    document.body.innerHTML = renderToStaticMarkup(support({ directory: hostile }))
    expect(screen.getAllByText(en)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
  })

  it('stops the developer when `at` is not a date and time', () => {
    expect(() => renderToStaticMarkup(support({ at: 'today' }))).toThrow('GetSupport was given "today" as `at`.')
  })
})

describe('the panel', () => {
  it('has the first ways to get help, in sight, and leads to the rest', () => {
    const ref = createRef<HTMLElement>()
    render(<GetSupportPanel ref={ref} directory={directory} at={mondayAt10} href="/get-support" className="app" />)
    expect(ref.current).toBe(screen.getByRole('region', { name: 'Get support' }))
    expect(ref.current).toHaveTextContent('Phone: 01632 960 001Open now, until 5pm')
    expect(screen.getByRole('link', { name: 'Choose the help that fits you' })).toHaveAttribute('href', '/get-support')
  })

  it('shows the first channels when the directory says nothing about questions', () => {
    const { questionHelp: _, ...quiet } = directory
    render(<GetSupportPanel directory={quiet} at={mondayAt10} href="/get-support" />)
    expect(screen.getByRole('link', { name: '18001 01632 960 001' })).toBeInTheDocument()
  })
})
