import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './typography.strings.js'
import { Heading, Link, List, Paragraph, SectionBreak, VisuallyHidden } from './index.js'

const html = renderToStaticMarkup

describe('a heading', () => {
  it.each([
    [1, 'l'],
    [2, 'm'],
    [3, 's'],
    [4, 's'],
    [5, 's'],
    [6, 's'],
  ] as const)('of level %i looks as the Design System has it: %s', (level, size) => {
    render(<Heading level={level}>Your vehicle</Heading>)
    expect(screen.getByRole('heading', { level, name: 'Your vehicle' })).toHaveClass(`govuk-heading-${size}`)
  })

  it('can be bigger or smaller than its level', () => {
    render(
      <Heading level={2} size="xl">
        Your vehicle
      </Heading>,
    )
    expect(screen.getByRole('heading', { level: 2 })).toHaveClass('govuk-heading-xl', { exact: true })
  })

  it('has its caption above it, in the same size', () => {
    const heading = (
      <Heading level={1} caption="Section 2 of 3">
        Your vehicle
      </Heading>
    )
    expect(html(heading)).toBe(
      '<span class="govuk-caption-l">Section 2 of 3</span><h1 class="govuk-heading-l">Your vehicle</h1>',
    )
  })

  it('can have its caption as part of what it says', () => {
    render(
      <Heading level={3} size="m" caption="Council Tax" captionInside>
        You have moved
      </Heading>,
    )
    const heading = screen.getByRole('heading', { level: 3, name: 'Council Tax You have moved' })
    expect(heading.firstElementChild).toHaveClass('govuk-caption-m')
  })

  it('has no empty caption', () => {
    const heading = (
      <Heading level={1} caption="" captionInside>
        Your vehicle
      </Heading>
    )
    expect(html(heading)).toBe('<h1 class="govuk-heading-l">Your vehicle</h1>')
  })

  it('cannot have a caption where there is no caption of its size', () => {
    // @ts-expect-error a heading of level 3 is small unless it has a size
    const small = <Heading level={3} caption="Section 2 of 3" />
    // @ts-expect-error there is no small caption
    const other = <Heading level={1} size="s" caption="Section 2 of 3" />
    expect([small.type, other.type]).toEqual([Heading, Heading])
  })
})

describe('a paragraph', () => {
  it('has three sizes', () => {
    expect(html(<Paragraph>Text</Paragraph>)).toBe('<p class="govuk-body">Text</p>')
    expect(html(<Paragraph lead>Text</Paragraph>)).toBe('<p class="govuk-body-l">Text</p>')
    expect(html(<Paragraph small>Text</Paragraph>)).toBe('<p class="govuk-body-s">Text</p>')
  })

  it('has one of them at a time', () => {
    // @ts-expect-error big and small
    expect(html(<Paragraph lead small />)).toBe('<p class="govuk-body-l"></p>')
  })
})

describe('a list', () => {
  it('has bullets, numbers or neither', () => {
    expect(html(<List />)).toBe('<ul class="govuk-list"></ul>')
    expect(html(<List bullet />)).toBe('<ul class="govuk-list govuk-list--bullet"></ul>')
    expect(html(<List number start={3} />)).toBe('<ol class="govuk-list govuk-list--number" start="3"></ol>')
  })

  it('can have more space', () => {
    expect(html(<List bullet spaced />)).toBe('<ul class="govuk-list govuk-list--bullet govuk-list--spaced"></ul>')
  })

  it('does not have bullets and numbers', () => {
    // @ts-expect-error one of the two
    const both = <List bullet number />
    // @ts-expect-error only numbers start somewhere
    const start = <List bullet start={3} />
    expect([both.type, start.type]).toEqual([List, List])
  })
})

describe('a link', () => {
  it('leads somewhere', () => {
    render(<Link href="/permits">Your permits</Link>)
    expect(screen.getByRole('link', { name: 'Your permits' })).toHaveAttribute('href', '/permits')
    // @ts-expect-error a link to nowhere
    expect((<Link>Your permits</Link>).type).toBe(Link)
  })

  it.each([
    [{ inverse: true }, 'govuk-link--inverse'],
    [{ muted: true }, 'govuk-link--muted'],
    [{ textColour: true }, 'govuk-link--text-colour'],
    [{ noVisited: true }, 'govuk-link--no-visited-state'],
    [{ noUnderline: true }, 'govuk-link--no-underline'],
  ])('can look another way: %j', (look, name) => {
    expect(html(<Link href="/" {...look} />)).toBe(`<a class="govuk-link ${name}" href="/"></a>`)
  })

  it('has one colour at a time', () => {
    // @ts-expect-error white and grey
    expect((<Link href="/" inverse muted />).type).toBe(Link)
  })

  it('says so when it opens in a new tab, which learns nothing of this one', () => {
    render(
      <Link href="/privacy" newTab>
        Privacy
      </Link>,
    )
    const link = screen.getByRole('link', { name: 'Privacy (opens in new tab)' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noreferrer noopener')
  })

  it('says it in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { typography: cy } }}>
        <Link href="/preifatrwydd" newTab>
          Polisi preifatrwydd
        </Link>
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: 'Polisi preifatrwydd (yn agor tab newydd)' })).toBeInTheDocument()
  })
})

describe('a section break', () => {
  it('is space, a line, or both', () => {
    expect(html(<SectionBreak />)).toBe('<hr class="govuk-section-break"/>')
    expect(html(<SectionBreak size="xl" visible />)).toBe(
      '<hr class="govuk-section-break govuk-section-break--xl govuk-section-break--visible"/>',
    )
  })
})

describe('words for screen readers only', () => {
  it('are part of what a link is called', () => {
    render(
      <Link href="/permits/1">
        Renew <VisuallyHidden>your permit</VisuallyHidden>
      </Link>,
    )
    expect(screen.getByRole('link', { name: 'Renew your permit' })).toBeInTheDocument()
    expect(screen.getByText('your permit')).toHaveClass('govuk-visually-hidden')
  })
})

describe('every piece of text', () => {
  it('shows what looks like HTML as text', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    render(
      <>
        <Heading level={1} caption={words}>
          {words}
        </Heading>
        <Paragraph>{words}</Paragraph>
        <Link href="/">{words}</Link>
        <VisuallyHidden>{words}</VisuallyHidden>
      </>,
    )
    expect(screen.getAllByText(words)).toHaveLength(5)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const heading = createRef<HTMLHeadingElement>()
    const paragraph = createRef<HTMLParagraphElement>()
    const bullets = createRef<HTMLUListElement>()
    const numbers = createRef<HTMLOListElement>()
    const link = createRef<HTMLAnchorElement>()
    const line = createRef<HTMLHRElement>()
    const hidden = createRef<HTMLSpanElement>()
    const own = { className: 'app-own', 'data-app': '1' }
    render(
      <>
        <Heading level={1} caption="Section 1" ref={heading} {...own} />
        <Paragraph ref={paragraph} {...own} />
        <List bullet ref={bullets} {...own} />
        <List number ref={numbers} {...own} />
        <Link href="/" ref={link} {...own} />
        <SectionBreak ref={line} {...own} />
        <VisuallyHidden ref={hidden} {...own} />
      </>,
    )
    const elements = [heading, paragraph, bullets, numbers, link, line, hidden].map(({ current }) => current!)
    expect(elements.map(({ localName }) => localName)).toEqual(['h1', 'p', 'ul', 'ol', 'a', 'hr', 'span'])
    for (const element of elements) {
      expect(element).toHaveClass('app-own')
      expect(element.className).toMatch(/^govuk-/)
      expect(element).toHaveAttribute('data-app', '1')
    }
  })
})
