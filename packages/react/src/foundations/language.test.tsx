import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../languages/cy.js'
import { LanguageProvider } from './language-provider.js'
import { type Language, useTag } from './language.js'
import { fill, useWords } from './words.js'

const Spoken = ({ language, words }: { language?: Language; words?: { back?: string } }) => (
  <p>
    {useTag(language)}: {useWords('back-link', { back: 'Back' }, language, words).back}
  </p>
)
const html = (node: React.ReactElement) => renderToStaticMarkup(node).replaceAll(/<!-- -->/g, '')

describe('the language of interface words', () => {
  it('is English unless someone says otherwise', () => {
    expect(html(<Spoken />)).toBe('<p>en: Back</p>')
  })

  it('is that of the nearest provider, in the first HTML the server sends', () => {
    expect(
      html(
        <LanguageProvider language={cy}>
          <Spoken />
          <LanguageProvider language="en">
            <Spoken />
          </LanguageProvider>
          <Spoken />
        </LanguageProvider>,
      ),
    ).toBe('<p>cy: Yn ôl</p><p>en: Back</p><p>cy: Yn ôl</p>')
  })

  it('is that of the component, if it is given one', () => {
    expect(
      html(
        <LanguageProvider language={cy}>
          <Spoken language="en" />
        </LanguageProvider>,
      ),
    ).toBe('<p>en: Back</p>')
  })

  it('changes at once when the page’s does', () => {
    const page = (language: Language) => (
      <LanguageProvider language={language}>
        <Spoken />
      </LanguageProvider>
    )
    const { rerender } = render(page('en'))
    expect(screen.getByText('en: Back')).toBeInTheDocument()
    rerender(page(cy))
    expect(screen.getByText('cy: Yn ôl')).toBeInTheDocument()
  })

  it('does not leak from one page the server makes into the next', () => {
    html(
      <LanguageProvider language={cy}>
        <Spoken />
      </LanguageProvider>,
    )
    expect(html(<Spoken />)).toBe('<p>en: Back</p>')
  })
})

describe('the words for a language', () => {
  it('are English where a language has none', () => {
    expect(html(<Spoken language={{ tag: 'ar', words: {} }} />)).toBe('<p>ar: Back</p>')
    expect(html(<Spoken language={{ tag: 'ar', words: { 'back-link': {} } }} />)).toBe('<p>ar: Back</p>')
  })

  it('are a service’s own for a language we do not have', () => {
    expect(html(<Spoken language={{ tag: 'ar', words: { 'back-link': { back: 'رجوع' } } }} />)).toBe('<p>ar: رجوع</p>')
  })

  it('are those chosen for one component, if it is given any', () => {
    expect(html(<Spoken language={cy} words={{ back: 'I’r dechrau' }} />)).toBe('<p>cy: I’r dechrau</p>')
    expect(html(<Spoken language={cy} words={{ back: undefined }} />)).toBe('<p>cy: Yn ôl</p>')
  })
})

describe('a sentence with gaps', () => {
  it('is filled with the words for each', () => {
    expect(fill('Error: %{title}', { title: '%{title} & <b>' })).toBe('Error: %{title} & <b>')
    expect(fill('%{count} of %{all}', { count: '2' })).toBe('2 of %{all}')
  })
})
