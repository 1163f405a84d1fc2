import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { PlainWord, PlainWords } from './index.js'
import { cy } from './plain-word.strings.js'

const tenure = <PlainWord meaning="whether you rent or own">tenure</PlainWord>

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a plain word', () => {
  it('is read as one sentence: the word, then what it means in brackets', () => {
    serve(<p>What is your {tenure}?</p>)
    expect(screen.getByRole('paragraph').textContent).toBe('What is your tenure (whether you rent or own)?')
  })

  it('says in the HTML which word is explained, in the paragraph that explains it', () => {
    serve(<p>What is your {tenure}?</p>)
    const word = within(screen.getByRole('paragraph')).getByRole('term')
    expect(word).toHaveTextContent(/^tenure$/)
    expect(word.localName).toBe('dfn')
  })

  it('keeps nothing for people with a mouse: no tooltip, nothing to select, nothing hidden', () => {
    const { container } = render(<p>{tenure}</p>)
    expect(container.querySelector('[title], [tabindex], a, button, abbr, [hidden], [aria-hidden]')).toBeNull()
  })

  it('is part of what a question is called', () => {
    serve(
      <>
        <Radios name="tenure" legend={<>What is your {tenure}?</>} legendIsPageHeading>
          <Radio value="rent">I rent</Radio>
        </Radios>
        <TextInput name="own" label={<>Your {tenure}</>} hint={<>Not the {tenure} of your shop</>} />
      </>,
    )
    expect(screen.getByRole('group', { name: 'What is your tenure (whether you rent or own)?' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^What is your tenure \(whether you rent or own\)\?$/,
    )
    expect(
      screen.getByRole('textbox', {
        name: 'Your tenure (whether you rent or own)',
        description: 'Not the tenure (whether you rent or own) of your shop',
      }),
    ).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<p>{<PlainWord meaning={words}>{words}</PlainWord>}</p>)
    expect(screen.getByRole('paragraph').textContent).toBe(`${words} (${words})`)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the word', () => {
    const ref = createRef<HTMLElement>()
    render(
      <StrictMode>
        <PlainWord ref={ref} className="app-word" lang="cy" translate="no" meaning="the parliament of Wales">
          Senedd
        </PlainWord>
      </StrictMode>,
    )
    expect(ref.current).toBe(screen.getByRole('term'))
    expect(ref.current).toHaveClass('handrail-plain-word', 'app-word')
    expect(ref.current).toHaveAttribute('lang', 'cy')
    expect(ref.current).toHaveAttribute('translate', 'no')
  })
})

describe('a list of plain words', () => {
  const list = (changes: Partial<Parameters<typeof PlainWords>[0]> = {}) => (
    <PlainWords
      words={[
        { word: 'Pitch', meaning: 'The ground your stall stands on.' },
        { word: 'Term', meaning: 'How long your permit lasts.' },
      ]}
      {...changes}
    />
  )

  it('has each word with what it means, in the order given', () => {
    serve(list())
    const pairs = [...document.querySelectorAll('dl > div')].map((pair) =>
      [...pair.children].map(({ localName, textContent }) => [localName, textContent]),
    )
    expect(pairs).toEqual([
      [
        ['dt', 'Pitch'],
        ['dd', 'The ground your stall stands on.'],
      ],
      [
        ['dt', 'Term'],
        ['dd', 'How long your permit lasts.'],
      ],
    ])
    expect(screen.getAllByRole('term')).toHaveLength(2)
  })

  it('is found by its heading, at a level that fits the page', () => {
    serve(list({ headingLevel: 3 }))
    expect(screen.getByRole('heading', { level: 3, name: 'What these words mean' })).toBeInTheDocument()
    serve(list({ heading: 'Words in your letter' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Words in your letter' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'plain-word': cy } }}>
        {list({ words: [{ word: 'Partneriaeth', meaning: 'Chi ac un arall.' }] })}
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Beth mae’r geiriau hyn yn ei olygu' })).toBeInTheDocument()
  })

  it('is in sight: nothing in it is folded away or hidden', () => {
    const { container } = render(list())
    expect(container.querySelector('details, [hidden], [aria-hidden], [title], .govuk-visually-hidden')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(list({ ref, className: 'app-words', id: 'words' }))
    expect(ref.current).toBe(document.getElementById('words'))
    expect(ref.current).toHaveClass('handrail-plain-words', 'app-words')
  })
})
