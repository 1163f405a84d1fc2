import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Label } from '../../parts/label/index.js'
import { cy } from './character-count.strings.js'
import { box, Detail, group, limit, seen, told } from './detail-question.fixtures.js'
import { CharacterCount } from './index.js'

const welsh = { tag: 'cy', words: { 'character-count': cy, 'error-message': { error: 'Gwall:' } } }

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

describe('a character count, in the first HTML the server sends', () => {
  it('says the limit, and is described by it, its hint and its error', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Detail hint="Do not include names" error="What happened must be 10 characters or less" />,
    )
    expect(box()).toHaveAccessibleName('What happened?')
    expect(box().getAttribute('aria-describedby')).toBe('detail-info detail-hint detail-error')
    expect(box()).toHaveAccessibleDescription(
      'You can enter up to 10 characters Do not include names Error: What happened must be 10 characters or less',
    )
    expect(limit()).not.toHaveClass('govuk-visually-hidden')
  })

  it('promises no count, which only scripts can keep', () => {
    document.body.innerHTML = renderToStaticMarkup(<Detail defaultValue="Siân" />)
    expect(group().querySelectorAll('.govuk-character-count__message')).toHaveLength(1)
    expect(group().querySelector('[aria-live]')).toBeNull()
    expect(group()).not.toHaveAttribute('data-govuk-character-count-init')
  })

  it.each([
    [undefined, 'You can enter up to 10 characters', { maxlength: '10' }],
    ['length', 'You can enter up to 10 characters', { maxlength: '10', countType: 'length' }],
    ['characters', 'You can enter up to 10 characters', { maxlength: '10', countType: 'characters' }],
    ['words', 'You can enter up to 10 words', { maxlength: '10', countType: 'words' }],
    ['spaced-words', 'You can enter up to 10 words', { maxwords: '10', countType: 'words' }],
  ] as const)('tells people and upstream’s script what is counted: %s', (countType, words, data) => {
    document.body.innerHTML = renderToStaticMarkup(<Detail countType={countType} />)
    expect(limit()).toHaveTextContent(words)
    expect({ ...group().dataset }).toEqual({ module: 'govuk-character-count', ...data })
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '</textarea><script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Detail defaultValue={typed} />)
    expect(box().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('speaks Welsh to upstream’s script too, in all 6 forms, and only of what is counted', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <LanguageProvider language={welsh}>
        <Detail countType="words" />
      </LanguageProvider>,
    )
    const said = group()
      .getAttributeNames()
      .filter((name) => name.startsWith('data-i18n.'))
    expect(said).toHaveLength(6 + 1 + 6)
    expect(said.every((name) => name.startsWith('data-i18n.words-'))).toBe(true)
    expect(group().getAttribute('data-i18n.words-under-limit.two')).toBe('Mae gennych %{count} o eiriau yn weddill')
    expect(limit()).toHaveTextContent('Gallwch nodi hyd at 10 o eiriau')
  })

  it('writes out every word that a service chose', () => {
    const words = { charactersAtLimit: 'Full', wordsUnderLimit: { other: '%{count} to go' } }
    document.body.innerHTML = renderToStaticMarkup(<Detail words={words} />)
    expect(group().getAttribute('data-i18n.characters-at-limit')).toBe('Full')
    expect(group().getAttribute('data-i18n.words-under-limit.other')).toBe('%{count} to go')
  })
})

describe('a character count, once scripts run', () => {
  it('says how much is left, where the limit stood', () => {
    render(<Detail defaultValue="Siân" />)
    expect(seen()).toHaveTextContent('You have 6 characters remaining')
    expect(limit()).toHaveClass('govuk-visually-hidden')
    expect(box()).toHaveAccessibleDescription('You can enter up to 10 characters')
  })

  it('says it once to each: the one that people see is not read out, the one that is read out is not seen', () => {
    render(<Detail />)
    expect(seen()).toHaveAttribute('aria-hidden', 'true')
    expect(told()).toHaveClass('govuk-visually-hidden')
    expect(told()).toHaveAttribute('aria-live', 'polite')
    expect(told()).toHaveTextContent('You have 10 characters remaining')
  })

  it.each([
    ['123456789', 'You have 1 character remaining'],
    ['1234567890', 'You have 0 characters remaining'],
    ['12345678901', 'You have 1 character too many'],
    ['123456789012', 'You have 2 characters too many'],
  ])('counts %s right', async (text, words) => {
    render(<Detail />)
    await userEvent.type(box(), text)
    expect(seen().textContent).toBe(words)
  })

  it.each([
    ['length', '👩🏻‍🚀', 'You have 3 characters remaining'],
    ['characters', '👩🏻‍🚀', 'You have 9 characters remaining'],
    ['words', 'well-known facts', 'You have 7 words remaining'],
    ['spaced-words', 'well-known facts', 'You have 8 words remaining'],
  ] as const)('counts by %s', (countType, text, words) => {
    render(<Detail countType={countType} defaultValue={text} />)
    expect(seen().textContent).toBe(words)
  })

  it('lets people paste more than the limit, cuts nothing off, and marks the box', async () => {
    render(<Detail {...({ maxLength: 10 } as object)} />)
    await userEvent.click(box())
    await userEvent.paste('12345678901')
    expect(box().value).toBe('12345678901')
    expect(box()).not.toHaveAttribute('maxlength')
    expect(box()).toHaveClass('govuk-textarea--error')
    expect(seen()).toHaveClass('govuk-error-message')
    await userEvent.type(box(), '{backspace}')
    expect(box()).not.toHaveClass('govuk-textarea--error')
    expect(seen()).toHaveClass('govuk-hint')
    expect(seen()).not.toHaveClass('govuk-error-message')
  })

  it('leaves the box marked while there is an error message', async () => {
    render(<Detail defaultValue="12345678901" error="What happened must be 10 characters or less" />)
    await userEvent.type(box(), '{backspace}{backspace}')
    expect(box()).toHaveClass('govuk-textarea--error')
    expect(seen()).not.toHaveClass('govuk-error-message')
  })

  it('keeps the count to itself until the threshold, from everyone', async () => {
    render(<Detail threshold={50} />)
    await userEvent.type(box(), '1234')
    expect(seen()).toHaveClass('govuk-character-count__message--disabled')
    expect(told()).toHaveAttribute('aria-hidden', 'true')
    await userEvent.type(box(), '5')
    expect(seen()).not.toHaveClass('govuk-character-count__message--disabled')
  })

  it.each([
    [9, 'Mae gennych 1 cymeriad yn weddill'],
    [8, 'Mae gennych 2 o gymeriadau yn weddill'],
    [10, 'Mae gennych 0 o gymeriadau yn weddill'],
    [13, 'Mae gennych 3 o gymeriadau yn ormod'],
  ])('says it in Welsh, after %i letters', (length, words) => {
    render(
      <LanguageProvider language={welsh}>
        <Detail defaultValue={'a'.repeat(length)} />
      </LanguageProvider>,
    )
    expect(seen().textContent).toBe(words)
    expect(told().textContent).toBe(words)
  })

  it('says it in words of the service’s own, with numbers as the language writes them', () => {
    render(<Detail limit={2000} words={{ charactersUnderLimit: { other: '%{count} to go' } }} />)
    expect(seen().textContent).toBe('2,000 to go')
  })

  it.each(['characters', 'words'] as const)(
    'leaves the limit to be seen where a browser cannot count %s',
    (countType) => {
      vi.stubGlobal('Intl', { PluralRules: Intl.PluralRules, NumberFormat: Intl.NumberFormat })
      render(<Detail countType={countType} defaultValue="Siân" />)
      expect(limit()).not.toHaveClass('govuk-visually-hidden')
      expect(seen()).toBeNull()
      expect(told()).toBeNull()
    },
  )
})

describe('what a team gives a character count', () => {
  it('can be the heading of a page that asks one question', () => {
    render(<Detail labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What happened?' })).toBeInTheDocument()
  })

  it('can be another id, which everything starts with', () => {
    render(<Detail id="1_detail[what]" hint="Do not include names" />)
    expect(box()).toHaveAttribute('aria-describedby', '1_detail[what]-info 1_detail[what]-hint')
    expect(box()).toHaveAccessibleDescription('You can enter up to 10 characters Do not include names')
  })

  it('goes to the box if it is a class name, the ref or another attribute', () => {
    const ref = createRef<HTMLTextAreaElement>()
    render(
      <Detail
        ref={ref}
        className="app-box"
        rows={8}
        spellCheck={false}
        data-app="1"
        aria-describedby="help"
        disabled
      />,
    )
    expect(ref.current).toBe(box())
    expect(box()).toHaveClass('govuk-textarea', 'govuk-js-character-count', 'app-box')
    expect(box().rows).toBe(8)
    expect(box()).toHaveAttribute('spellcheck', 'false')
    expect(box()).toHaveAttribute('data-app', '1')
    expect(box()).toHaveAttribute('aria-describedby', 'detail-info help')
    expect(box()).toBeDisabled()
  })

  it('goes to both messages if it is a class name for them', () => {
    render(<Detail messageClassName="app-message" />)
    expect(limit()).toHaveClass('app-message')
    expect(seen()).toHaveClass('app-message')
  })

  it('stands before the box, or after the count', () => {
    render(<Detail beforeInput={<p>Before</p>} afterInput={<p>After</p>} />)
    expect(box().previousElementSibling).toHaveTextContent('Before')
    expect(told().nextElementSibling).toHaveTextContent('After')
  })

  it('can be a label of its own in place of words', () => {
    render(<Detail label={<Label className="govuk-visually-hidden">Notes</Label>} />)
    expect(screen.getByRole('textbox', { name: 'Notes' })).toBe(box())
  })

  it('does not compile when it contradicts itself', () => {
    const contradictions = () => [
      // @ts-expect-error there is no count without a limit
      <CharacterCount key="1" name="detail" label="What happened?" />,
      // @ts-expect-error the browser would cut off what people paste
      <CharacterCount key="2" name="detail" label="What happened?" limit={10} maxLength={10} />,
      // @ts-expect-error the browser keeps the text, or your code does
      <CharacterCount key="3" name="detail" label="What happened?" limit={10} value="1" defaultValue="1" readOnly />,
      // @ts-expect-error nobody could ever change it
      <CharacterCount key="4" name="detail" label="What happened?" limit={10} value="1" />,
    ]
    expect(contradictions).not.toThrow()
  })
})
