import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './add-another.strings.js'
import { AddAnother, type AddedItem, type AddAnotherProps } from './index.js'

const person = (name: string, number: number): AddedItem => ({
  name,
  changeHref: `/people/${number}`,
  removeHref: `/people/${number}/remove`,
})
const people = [person('Sam Example', 1), person('Amina Sample', 2)]
const heading = { one: 'You have added %{count} person', other: 'You have added %{count} people' }

const Page = (props: Partial<AddAnotherProps>) => (
  <AddAnother
    name="another"
    service="Apply for Council Tax help"
    heading={heading}
    items={people}
    question="Do you need to add another person?"
    yes="Yes"
    no="No"
    {...(props as object)}
  />
)
const form = () => document.querySelector('form')!
const title = () => screen.getByRole('heading', { level: 1 })
const question = () => screen.queryByRole('group', { name: 'Do you need to add another person?' })
const row = (name: string) => within(screen.getByText(name, { selector: 'dt' }).parentElement!)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page after something was added', () => {
  it('says first how many there are, in its heading and its title', () => {
    render(<Page />)
    expect(title()).toHaveTextContent(/^You have added 2 people$/)
    expect(document.title).toBe('You have added 2 people – Apply for Council Tax help')
  })

  it('says it right of one', () => {
    serve(<Page items={people.slice(0, 1)} />)
    expect(title()).toHaveTextContent(/^You have added 1 person$/)
  })

  it.each([
    [0, 'dim person'],
    [1, '1 person'],
    [2, '2 berson'],
    [3, '3 pherson'],
    [4, '4 person'],
    [6, '6 pherson'],
  ])('says it right of %i in Welsh, which has six forms', (count, words) => {
    const welsh = {
      zero: 'dim person',
      one: '%{count} person',
      two: '%{count} berson',
      few: '%{count} pherson',
      many: '%{count} pherson',
      other: '%{count} person',
    }
    const items = Array.from({ length: count }, (_, index) => person(`Person ${index}`, index))
    serve(<Page heading={welsh} items={items} language={{ tag: 'cy', words: {} }} />)
    expect(title()).toHaveTextContent(words)
  })

  it('lists all that was added, in its order, with what was said of each', () => {
    serve(<Page items={[{ ...people[0]!, details: 'Born 27 March 2012' }, people[1]!]} />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Sam Example', 'Amina Sample'])
    expect(row('Sam Example').getAllByRole('definition')[0]).toHaveTextContent(/^Born 27 March 2012$/)
  })

  it('has links to change and remove each, and no two say the same', () => {
    serve(<Page />)
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      ['Change Sam Example', '/people/1'],
      ['Remove Sam Example', '/people/1/remove'],
      ['Change Amina Sample', '/people/2'],
      ['Remove Amina Sample', '/people/2/remove'],
    ])
  })

  it('has no link for what cannot be changed or has to stay', () => {
    serve(<Page items={[{ name: 'You', changeHref: '/you' }, { name: 'Sam Example' }]} />)
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Change You'])
  })

  it('has no empty list after all were removed', () => {
    serve(<Page items={[]} />)
    expect(document.querySelector('dl')).toBeNull()
    expect(title()).toHaveTextContent(/^You have added 0 people$/)
    expect(question()).not.toBeNull()
  })

  it('asks whether there is more, and sends yes or no', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    )
    const ask = within(question()!)
    expect(ask.getAllByRole('radio').map((each) => (each as HTMLInputElement).labels![0]!.textContent)).toEqual([
      'Yes',
      'No',
    ])
    await userEvent.click(ask.getByRole('radio', { name: 'No' }))
    expect(Object.fromEntries(new FormData(form()))).toEqual({ another: 'no' })
    expect(form().method).toBe('post')
  })

  it('is sent once by people who press the button twice', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault())
    render(<Page onSubmit={onSubmit} />)
    await userEvent.dblClick(screen.getByRole('button', { name: 'Continue' }))
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('shows what somebody typed as text, even if it looks like HTML', () => {
    const name = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<Page items={[person(name, 1)]} />)
    expect(screen.getByRole('term')).toHaveTextContent(name)
    expect(screen.getByRole('link', { name: `Remove ${name}` })).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
  })

  it('keeps two people apart who have the same name', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    render(<Page items={[person('Sam Example', 1), person('Sam Example', 2)]} />)
    expect(screen.getAllByRole('term')).toHaveLength(2)
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
  })

  it('speaks Welsh on a Welsh page, with the yes and no of its question', () => {
    const welsh = {
      tag: 'cy',
      words: { 'add-another': cy, 'summary-list': { change: 'Newid' }, 'question-page': { continue: 'Parhau' } },
    }
    render(
      <LanguageProvider language={welsh}>
        <Page yes="Oes" no="Nac oes" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: 'Dileu Sam Example' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Newid Sam Example' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Nac oes' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Parhau' })).toBeInTheDocument()
  })

  it('gives class names, the ref, hidden fields and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<Page ref={ref} className="app-form" action="/people" hiddenFields={{ csrf: '4f1c' }} />)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('action', '/people')
    expect(new FormData(form()).get('csrf')).toBe('4f1c')
  })
})

describe('when something is wrong with the answer', () => {
  const error = 'Select yes if you need to add another person'

  it('says so in the title, in a summary that leads to the question, and at the question', () => {
    render(<Page error={error} />)
    expect(document.title).toMatch(/^Error: You have added 2 people/)
    expect(screen.getByRole('link', { name: error })).toHaveAttribute('href', '#another')
    expect(document.getElementById('another')).toBe(screen.getByRole('radio', { name: 'Yes' }))
    expect(question()).toHaveAccessibleDescription(`Error: ${error}`)
  })

  it('keeps the answer', () => {
    serve(<Page error={error} defaultValue="no" />)
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked()
  })

  it('has no summary when nothing is wrong', () => {
    serve(<Page />)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('how many there can be', () => {
  const limits = {
    minimum: 3,
    belowMinimum: 'A trust needs at least 3 trustees',
    maximum: 4,
    atMaximum: 'You can add 4 people here. Call us to add more.',
  }
  const pages = [1, 2, 3, 4, 5].map((count) => {
    const items = Array.from({ length: count }, (_, index) => person(`Person ${index}`, index))
    return [count, <Page key={count} {...limits} items={items} />] as const
  })

  it.each(pages.slice(0, 2))('is said before anyone answers no in vain, with %i of at least 3', (_, page) => {
    serve(page)
    expect(question()).toHaveAccessibleDescription('A trust needs at least 3 trustees')
  })

  it('is not said any more when there are enough', () => {
    serve(pages[2]![1])
    expect(question()).not.toHaveAccessibleDescription()
    expect(screen.queryByText(limits.atMaximum)).toBeNull()
  })

  it.each(pages.slice(3))('is said in place of the question, with %i of at most 4', (_, page) => {
    serve(page)
    expect(question()).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText(limits.atMaximum)).toHaveClass('govuk-body')
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
  })
})
