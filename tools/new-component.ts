/** The files of a new component: each one short, real and passing, so that what is left to do is the component itself. */
export function newComponentFiles(family: string, slug: string): Record<string, string> {
  const words = slug.split('-')
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
  const title = [words[0]![0]!.toUpperCase() + words[0]!.slice(1), ...words.slice(1)].join(' ')
  const familyTitle = family[0]!.toUpperCase() + family.slice(1)
  const block = `handrail-${slug}`
  return {
    'index.ts': `export { ${name}, type ${name}Props } from './${slug}.js'\n`,
    [`${slug}.strings.ts`]: `/** What a ${title.toLowerCase()} says besides what it is given. */
export interface ${name}Words {
  /** Its heading, unless it is given one. */
  heading: string
}

/** English. */
export const en: ${name}Words = { heading: 'Important' }

/** Welsh: published by HMRC. */
export const cy: ${name}Words = { heading: 'Pwysig' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof ${name}Words)[] = []
`,
    [`${slug}.tsx`]: `import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './${slug}.strings.js'

/** Props of {@link ${name}}: any attribute of \`<div>\`, and these. They go to the \`<div>\`. */
export interface ${name}Props extends ComponentProps<'div'> {
  /** The heading. "Important" unless set. */
  heading?: ReactNode
  /** The language of the heading. */
  language?: Language
}

/** Says one thing that matters, under a heading. */
export function ${name}({ heading, language, className, children, ...rest }: ${name}Props): ReactElement {
  const words = useWords('${slug}', en, language)
  return (
    <div className={classNames('${block}', className)} {...rest}>
      <h2 className="govuk-heading-m">{heading ?? words.heading}</h2>
      <div className="govuk-body">{children}</div>
    </div>
  )
}
`,
    [`${slug}.stories.tsx`]: `import type { Meta, StoryObj } from '@storybook/react-vite'
import { ${name} } from './${slug}.js'

export default { title: '${familyTitle}/${title}', component: ${name} } satisfies Meta<typeof ${name}>
type Story = StoryObj<typeof ${name}>

export const Default: Story = {
  args: { children: 'You have until 31 January 2027 to send your form.' },
}

export const WithAHeading: Story = {
  render: () => <${name} heading="Before you start">You need your National Insurance number.</${name}>,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <${name}>Mae cymorth ar gael dros y ffôn.</${name}>,
}
`,
    [`${slug}.test.tsx`]: `import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './${slug}.strings.js'
import { ${name} } from './${slug}.js'

describe('a ${title.toLowerCase()}', () => {
  it('is found by its heading', () => {
    render(<${name} heading="Before you start">You need your passport.</${name}>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { '${slug}': cy } }}>
        <${name}>Mae cymorth ar gael.</${name}>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<${name}>{'<script>alert(1)</script>'}</${name}>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<${name} ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('${block}', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
`,
    [`${slug}.mdx`]: `---
title: ${title}
description: Say one thing that matters, under a heading.
family: ${familyTitle}
---

<Example of="Default" />

## When to use it

Use it to say one thing that people must know before they go on.

## When not to use it

Do not use it for help. People who are stuck look for help in its own place.

## With a heading

<Example of="WithAHeading" />

## In Welsh

<Example of="InWelsh" />

## Props

<Props of="${name}" />
`,
  }
}
