import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import type { Language } from '../../foundations/language.js'
import { YesNo } from './index.js'

const radios = () => screen.getAllByRole<HTMLInputElement>('radio')
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const asked = { name: 'changed-name', legend: 'Have you changed your name?' }
const welsh = { tag: 'cy', words: {} }

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
const inLanguage = (language: Language, element: React.ReactElement) => (
  <LanguageProvider language={language}>{element}</LanguageProvider>
)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question with yes or no', () => {
  it('has two answers, side by side, in the first HTML the server sends', () => {
    serve(<YesNo {...asked} />)
    expect(screen.getByRole('group', { name: 'Have you changed your name?' })).toContainElement(radio('Yes'))
    expect(radios()).toEqual([radio('Yes'), radio('No')])
    expect(radios().map(({ id, name, value }) => [id, name, value])).toEqual([
      ['changed-name', 'changed-name', 'yes'],
      ['changed-name-2', 'changed-name', 'no'],
    ])
    expect(document.querySelector('.govuk-radios')).toHaveClass('govuk-radios--inline')
  })

  it('says what is wrong, where the error link of its name leads', () => {
    serve(<YesNo {...asked} hint="Even once" error="Select yes if you have changed your name" />)
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'changed-name-hint changed-name-error')
    expect(document.getElementById('changed-name')).toBe(radio('Yes'))
  })

  it('has no answer until one is given', async () => {
    render(<YesNo {...asked} />)
    expect(radios().map(({ checked }) => checked)).toEqual([false, false])
    await userEvent.click(radio('No'))
    expect(radios().map(({ checked }) => checked)).toEqual([false, true])
  })

  it('shows the answer that was given before', () => {
    serve(<YesNo {...asked} defaultValue="no" />)
    expect(radios().map(({ checked }) => checked)).toEqual([false, true])
  })

  it('can be kept by code', async () => {
    const heard: string[] = []
    const { rerender } = render(<YesNo {...asked} value="" onChange={({ target }) => heard.push(target.value)} />)
    await userEvent.click(radio('Yes'))
    expect(heard).toEqual(['yes'])
    rerender(<YesNo {...asked} value="no" onChange={() => {}} />)
    expect(radio('No').checked).toBe(true)
    // @ts-expect-error Nobody could change the answer.
    void (<YesNo {...asked} value="yes" />)
    // @ts-expect-error There is no such answer.
    void (<YesNo {...asked} value="maybe" onChange={() => {}} />)
  })

  it('can call its answers something longer, and sends the same', () => {
    serve(<YesNo {...asked} yes="Yes, once" no="No, never" />)
    expect(radio('Yes, once').value).toBe('yes')
    expect(radio('No, never').value).toBe('no')
  })

  it('shows its words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<YesNo name="a" legend={words} yes={words} />)
    expect(screen.getByRole('group', { name: words })).toContainElement(radio(words))
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the element round the radios', () => {
    const ref = createRef<HTMLDivElement>()
    render(<YesNo {...asked} ref={ref} className="app-asked" data-app="1" legendIsPageHeading />)
    expect(ref.current).toHaveClass('govuk-radios', 'app-asked')
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(screen.getByRole('heading', { level: 1, name: 'Have you changed your name?' })).toBeInTheDocument()
  })
})

describe('a question that yes or no leads to', () => {
  it.each(['ifYes', 'ifNo'] as const)('appears with the answer: %s', async (key) => {
    render(<YesNo {...asked} {...{ [key]: <TextInput name="old-name" label="Old name" /> }} />)
    const [first, second] = key === 'ifYes' ? [radio('Yes'), radio('No')] : [radio('No'), radio('Yes')]
    const hides = () => screen.getByLabelText('Old name').closest('.govuk-radios__conditional--hidden')
    expect(hides()).not.toBeNull()
    await userEvent.click(first)
    expect(hides()).toBeNull()
    await userEvent.click(second)
    expect(hides()).not.toBeNull()
  })

  it('has its answers one under the other, as it needs a place of its own', () => {
    serve(<YesNo {...asked} ifYes={<TextInput name="old-name" label="Old name" />} />)
    expect(document.querySelector('.govuk-radios')).not.toHaveClass('govuk-radios--inline')
  })
})

describe('yes and no in other languages', () => {
  it.each(['en', 'en-GB'] as const)('are words that fit every question in %s', (language) => {
    serve(inLanguage(language, <YesNo {...asked} />))
    expect(radios()).toEqual([radio('Yes'), radio('No')])
  })

  it('are the verb of the question in Welsh, which you give', () => {
    serve(inLanguage(welsh, <YesNo name="passport" legend="Oes gennych chi basbort?" yes="Oes" no="Nac oes" />))
    expect(radios()).toEqual([radio('Oes'), radio('Nac oes')])
    expect(radios().map(({ value }) => value)).toEqual(['yes', 'no'])
  })

  it.each([
    ['both', {}],
    ['no', { yes: 'Oes' }],
    ['yes', { no: 'Nac oes' }],
    ['yes, as it is empty', { yes: '', no: 'Nac oes' }],
  ])('stop the page if it is Welsh and lacks %s, so that nobody is asked in two languages', (_, labels) => {
    expect(() => renderToStaticMarkup(inLanguage(welsh, <YesNo {...asked} {...labels} />))).toThrow(
      /^The question "changed-name" needs the words for yes and no in "cy": <YesNo yes="…" no="…">\./,
    )
  })

  it('are needed by a question that is told its language, which does not compile without them', () => {
    // @ts-expect-error No words for yes and no.
    const lacking = <YesNo {...asked} language={welsh} />
    // @ts-expect-error No word for no.
    const half = <YesNo {...asked} language={welsh} yes="Oes" />
    expect(() => renderToStaticMarkup(lacking)).toThrow(/words for yes and no/)
    expect(() => renderToStaticMarkup(half)).toThrow(/words for yes and no/)
    serve(<YesNo {...asked} language={welsh} yes="Do" no="Naddo" />)
    expect(radios()).toEqual([radio('Do'), radio('Naddo')])
  })

  it('are English in an English question on a Welsh page', () => {
    serve(inLanguage(welsh, <YesNo {...asked} language="en" />))
    expect(radios()).toEqual([radio('Yes'), radio('No')])
  })
})
