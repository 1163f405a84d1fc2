import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './full-name.strings.js'
import { FullName } from './index.js'

const hostile = '<script>alert("O’Brien & co 🎣")</script>'
const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a name in one field', () => {
  it('is asked by a question that is there already, or by one of your own', () => {
    const { rerender } = render(<FullName name="full-name" />)
    expect(screen.getByRole('textbox')).toBe(input('What is your full name?'))
    rerender(<FullName name="full-name" label="What is your child’s full name?" />)
    expect(screen.getByRole('textbox')).toBe(input('What is your child’s full name?'))
  })

  it('can be the heading of a page that asks one question', () => {
    render(<FullName name="full-name" labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your full name?' })).toBeInTheDocument()
  })

  it('is filled in by browsers, is not sent to a spelling checker, and takes a name of any length', () => {
    serve(<FullName name="full-name" />)
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'name')
    expect(screen.getByRole('textbox')).toHaveAttribute('spellcheck', 'false')
    expect(screen.getByRole('textbox')).not.toHaveAttribute('maxlength')
    expect(screen.getByRole('textbox')).not.toHaveAttribute('pattern')
  })

  it('is not filled in with the person’s own name when it is somebody else’s', () => {
    serve(<FullName name="childs-name" autoComplete="off" />)
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off')
  })

  it('has its hint, its error, its answer and their ids in the first HTML the server sends', () => {
    serve(<FullName name="full-name" hint="As on your passport" error="Enter your full name" defaultValue={hostile} />)
    expect(document.getElementById('full-name')).toBe(input('What is your full name?'))
    expect(input('What is your full name?').name).toBe('full-name')
    expect(input('What is your full name?')).toHaveAccessibleDescription(
      'As on your passport Error: Enter your full name',
    )
    expect(input('What is your full name?').value).toBe(hostile)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can be kept by code', async () => {
    const heard: string[] = []
    render(<FullName name="full-name" value="Siân" onChange={({ target }) => heard.push(target.value)} />)
    await userEvent.type(screen.getByRole('textbox'), '!')
    expect(heard).toEqual(['Siân!'])
    // @ts-expect-error Both at once: nobody could tell which of them counts.
    void (<FullName name="full-name" value="Siân" defaultValue="Siân" onChange={() => {}} />)
  })

  it('is asked in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'full-name': cy } }}>
        <FullName name="full-name" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox')).toBe(input('Beth yw’ch enw llawn?'))
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(<FullName name="full-name" ref={ref} className="app-name" data-app="1" width={20} />)
    expect(ref.current).toBe(screen.getByRole('textbox'))
    expect(ref.current).toHaveClass('govuk-input', 'govuk-input--width-20', 'app-name')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})

describe('a name in two fields', () => {
  it('is one question with a first name and a last name', () => {
    render(
      <StrictMode>
        <FullName parts name="name" />
      </StrictMode>,
    )
    const group = within(screen.getByRole('group', { name: 'What is your name?' }))
    expect(group.getAllByRole('textbox')).toEqual([input('First name'), input('Last name')])
    expect(group.getAllByRole<HTMLInputElement>('textbox').map(({ name }) => name)).toEqual([
      'name-first-name',
      'name-last-name',
    ])
  })

  it('can be the heading of the page, in words of your own', () => {
    render(<FullName parts name="name" legend="What is your child’s name?" legendIsPageHeading legendSize="xl" />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your child’s name?' })).toBeInTheDocument()
    expect(document.querySelector('legend')).toHaveClass('govuk-fieldset__legend--xl')
  })

  it('is filled in by browsers, part by part, unless it is the name of somebody else', () => {
    const { rerender } = render(<FullName parts name="name" />)
    expect(input('First name')).toHaveAttribute('autocomplete', 'given-name')
    expect(input('Last name')).toHaveAttribute('autocomplete', 'family-name')
    expect(input('First name')).toHaveAttribute('spellcheck', 'false')
    rerender(<FullName parts name="name" autoComplete="off" />)
    expect(input('First name')).toHaveAttribute('autocomplete', 'off')
    expect(input('Last name')).toHaveAttribute('autocomplete', 'off')
  })

  it('says what is wrong with a part at that part, where the error link of the part leads', () => {
    serve(<FullName parts name="name" errors={{ 'last-name': 'Enter your last name' }} />)
    expect(document.getElementById('name-last-name')).toBe(input('Last name'))
    expect(input('Last name')).toHaveAccessibleDescription('Error: Enter your last name')
    expect(input('Last name')).toHaveClass('govuk-input--error')
    expect(input('First name')).not.toHaveAttribute('aria-describedby')
    expect(input('First name')).not.toHaveClass('govuk-input--error')
  })

  it('says what is wrong with the whole at the group, after the hint', () => {
    serve(<FullName parts name="name" hint="As on your passport" error="Enter your name" aria-describedby="help" />)
    const group = screen.getByRole('group')
    expect(group).toHaveAttribute('aria-describedby', 'help name-hint name-error')
    // Without the role JAWS would not say the description.
    expect(group).toHaveAttribute('role', 'group')
    expect(group.closest('.govuk-form-group--error')).not.toBeNull()
  })

  it('has its answers in the first HTML the server sends, as text', () => {
    serve(<FullName parts name="name" defaultValue={{ 'first-name': 'Siân', 'last-name': hostile }} />)
    expect(input('First name').value).toBe('Siân')
    expect(input('Last name').value).toBe(hostile)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can have ids of its own, with the names unchanged', () => {
    serve(<FullName parts name="name" id="person-2" hint="As on your passport" />)
    expect(input('First name').id).toBe('person-2-first-name')
    expect(input('First name').name).toBe('name-first-name')
    expect(document.getElementById('person-2')).toContainElement(input('First name'))
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'person-2-hint')
  })

  it('is asked in Welsh on a Welsh page, and where it is told to', () => {
    const welsh = { tag: 'cy', words: { 'full-name': cy } }
    const { rerender } = render(
      <LanguageProvider language={welsh}>
        <FullName parts name="name" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group', { name: 'Beth yw’ch enw?' })).toContainElement(input('Enw cyntaf'))
    const spoken = { tag: 'cy', words: { ...welsh.words, 'error-message': { error: 'Gwall:' } } }
    rerender(<FullName parts name="name" language={spoken} errors={{ 'last-name': 'Rhowch enw olaf' }} />)
    expect(screen.getByRole('group', { name: 'Beth yw’ch enw?' })).toContainElement(input('Enw olaf'))
    expect(input('Enw olaf')).toHaveAccessibleDescription('Gwall: Rhowch enw olaf')
  })

  it('gives class names, the ref and other attributes to the element round the fields, and no attribute of ours', () => {
    const ref = createRef<HTMLDivElement>()
    render(<FullName parts name="name" language="en" ref={ref} className="app-name" data-app="1" />)
    expect(ref.current).toContainElement(input('First name'))
    expect(ref.current!.getAttributeNames().toSorted()).toEqual(['class', 'data-app', 'id'])
    expect(ref.current).toHaveClass('app-name')
  })

  it('has its two fields only when asked', () => {
    render(<FullName name="full-name" parts={false} />)
    expect(screen.getByRole('textbox')).not.toHaveAttribute('parts')
    // @ts-expect-error One field has no parts to be wrong.
    void (<FullName name="full-name" errors={{ 'last-name': 'Enter your last name' }} />)
    // @ts-expect-error No part is called that.
    void (<FullName parts name="name" errors={{ surname: 'Enter your last name' }} />)
  })
})
