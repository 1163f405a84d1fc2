import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { RemoveConfirmation, type RemoveConfirmationProps } from './index.js'

const Page = (props: Partial<RemoveConfirmationProps>) => (
  <RemoveConfirmation
    name="remove"
    service="Apply for Council Tax help"
    question="Are you sure you want to remove Sam Example?"
    yes="Yes"
    no="No"
    {...props}
  />
)
const form = () => document.querySelector('form')!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page before something is removed', () => {
  it('asks once, in its heading, and says in its title what would go', () => {
    render(<Page />)
    const heading = screen.getByRole('heading', { level: 1, name: 'Are you sure you want to remove Sam Example?' })
    expect(screen.getByRole('group', { name: 'Are you sure you want to remove Sam Example?' })).toContainElement(
      heading,
    )
    expect(heading.parentElement).toHaveClass('govuk-fieldset__legend--l')
    expect(document.title).toBe('Are you sure you want to remove Sam Example? – Apply for Council Tax help')
  })

  it('chooses nothing by itself, and removes nothing by being looked at', () => {
    serve(<Page hiddenFields={{ csrf: '4f1c' }} action="/people/1/remove" />)
    expect(screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).checked)).toEqual([])
    expect(form().method).toBe('post')
    expect(form()).toHaveAttribute('action', '/people/1/remove')
    expect(Object.fromEntries(new FormData(form()))).toEqual({ csrf: '4f1c' })
  })

  it('says what else would go', () => {
    serve(<Page hint="We will also remove their school" />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('We will also remove their school')
  })

  it('says what is wrong in a summary that leads to the question', () => {
    render(<Page error="Select yes if you want to remove Sam Example" defaultValue="no" />)
    expect(document.title).toMatch(/^Error: Are you sure/)
    expect(screen.getByRole('link')).toHaveAttribute('href', '#remove')
    expect(document.getElementById('remove')).toBe(screen.getByRole('radio', { name: 'Yes' }))
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked()
  })

  it('shows a name as text, even if it looks like HTML', () => {
    const question = 'Remove <script>alert("O’Brien & co 🎣")</script>?'
    serve(<Page question={question} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(question)
    expect(document.querySelector('script')).toBeNull()
  })

  it('has the yes and no that its question has in Welsh', () => {
    serve(<Page yes="Ydw" no="Nac ydw" language={{ tag: 'cy', words: {} }} />)
    expect(screen.getByRole('radio', { name: 'Nac ydw' })).toHaveAttribute('value', 'no')
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<Page ref={ref} className="app-form" id="remove-person" />)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('id', 'remove-person')
  })
})
