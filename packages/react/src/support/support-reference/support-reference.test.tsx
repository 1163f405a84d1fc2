import { newSupportReference } from '@handrail/forms'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './support-reference.strings.js'
import { SupportReference } from './index.js'

const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
const spelled = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a reference to read out', () => {
  it.each(['4F7 K9W XM3', '4F7K9WXM3', '4F7-K9W-XM3', '4F7K 9WXM 3', '4F7–K9W–XM3'])(
    'given as %s stands in threes',
    (reference) => {
      serve(<SupportReference reference={reference} />)
      expect(screen.getByText('4F7 K9W XM3').tagName).toBe('STRONG')
    },
  )

  it('has a word for each letter, in the same threes', () => {
    serve(<SupportReference reference="4F7 K9W XM3" />)
    expect(spelled()).toEqual(['4, F for Foxtrot, 7', 'K for Kilo, 9, W for Whiskey', 'X for X-ray, M for Mike, 3'])
  })

  it('has a word for every letter of a reference that is made for it', () => {
    for (let each = 0; each < 50; each += 1) {
      serve(<SupportReference reference={newSupportReference()} />)
      expect(spelled()).toHaveLength(3)
      for (const part of spelled().join(', ').split(', ')) expect(part).toMatch(/^(\d|[A-Z] for [A-Z][a-z-]+)$/)
    }
  })

  it('has its last characters on their own when they are no three', () => {
    serve(<SupportReference reference="4F7K9WX" />)
    expect(screen.getByText('4F7 K9W X')).toBeInTheDocument()
  })

  it('is not translated, and not turned round on a page that reads from right to left', () => {
    serve(<SupportReference reference="4F7 K9W XM3" />)
    expect(screen.getByText('4F7 K9W XM3')).toHaveAttribute('translate', 'no')
    expect(screen.getByText('4F7 K9W XM3')).toHaveAttribute('dir', 'ltr')
    expect(screen.getByRole('list')).toHaveAttribute('translate', 'no')
  })

  it('says what it is for, that it shows no answers, and that nobody asks for a password', () => {
    serve(<SupportReference reference="4F7 K9W XM3" />)
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
      'Tell us this reference if you contact us. We find your form with it.',
      'If you read it out on the phone, say:',
      'The reference does not show your answers by itself.',
      'We never ask for a password. If someone does, end the call.',
    ])
  })

  it('can be for something else, and still says that nobody asks for a password', () => {
    serve(
      <SupportReference reference="4F7 K9W XM3" heading="Your call back" headingLevel={3}>
        The person who calls says this.
      </SupportReference>,
    )
    expect(screen.getByRole('heading', { level: 3, name: 'Your call back' })).toBeInTheDocument()
    expect(screen.queryByText(/^Tell us this reference/)).toBeNull()
    expect(screen.getByText('The person who calls says this.')).toHaveClass('govuk-body')
    expect(screen.getByText(/^We never ask for a password/)).toBeInTheDocument()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'support-reference': cy } }}>
        <SupportReference reference="4F7 K9W XM3" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Eich cyfeirnod' })).toBeInTheDocument()
    expect(spelled()[0]).toBe('4, F am Foxtrot, 7')
  })

  it('shows a reference as text, even if it looks like HTML', () => {
    serve(<SupportReference reference="<script>alert(1)</script>" />)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<SupportReference ref={ref} className="app-reference" data-app="1" reference="4F7 K9W XM3" />)
    expect(ref.current).toHaveClass('handrail-support-reference', 'app-reference')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
