import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from './language-provider.js'
import { useLanguage } from './language.js'
import { type Words, wordsIn } from './words.js'

const words: Words<{ back: string }> = { en: { back: 'Back' }, cy: { back: 'Yn ôl' }, draft: [] }
const Spoken = ({ language }: { language?: string }) => {
  const spoken = useLanguage(language)
  return (
    <p>
      {spoken}: {wordsIn(words, spoken).back}
    </p>
  )
}
const html = (node: React.ReactElement) => renderToStaticMarkup(node).replaceAll(/<!-- -->/g, '')

describe('the language of interface words', () => {
  it('is English unless someone says otherwise', () => {
    expect(html(<Spoken />)).toBe('<p>en: Back</p>')
  })

  it('is that of the nearest provider, in the first HTML the server sends', () => {
    expect(
      html(
        <LanguageProvider language="cy">
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
        <LanguageProvider language="cy">
          <Spoken language="en" />
        </LanguageProvider>,
      ),
    ).toBe('<p>en: Back</p>')
  })

  it('changes at once when the page’s does', () => {
    const page = (language: string) => (
      <LanguageProvider language={language}>
        <Spoken />
      </LanguageProvider>
    )
    const { rerender } = render(page('en'))
    expect(screen.getByText('en: Back')).toBeInTheDocument()
    rerender(page('cy'))
    expect(screen.getByText('cy: Yn ôl')).toBeInTheDocument()
  })

  it('does not leak from one page the server makes into the next', () => {
    html(
      <LanguageProvider language="cy">
        <Spoken />
      </LanguageProvider>,
    )
    expect(html(<Spoken />)).toBe('<p>en: Back</p>')
  })
})

describe('the words for a language', () => {
  it('are Welsh for Welsh, wherever it is spoken', () => {
    expect(wordsIn(words, 'cy').back).toBe('Yn ôl')
    expect(wordsIn(words, 'cy-GB').back).toBe('Yn ôl')
  })

  it.each(['en', 'en-GB', 'pl', 'cyx', ''])('are English for %j', (language) => {
    expect(wordsIn(words, language).back).toBe('Back')
  })
})
