import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Radio, Radios } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { QuestionPage } from '../../patterns/question-page/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { HelpWithQuestion } from '../help-with-question/index.js'
import { WhyWeAsk } from './index.js'
import { cy } from './why-we-ask.strings.js'

const paragraphs = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('why we ask', () => {
  it('says why, what happens without an answer and who sees it, always in this order', () => {
    serve(
      <WhyWeAsk whoSees="Only our team." ifNotAnswered="We write to you.">
        We call you if the market cannot open.
      </WhyWeAsk>,
    )
    expect(paragraphs()).toEqual([
      'Why we ask: We call you if the market cannot open.',
      'If you do not answer: We write to you.',
      'Who sees your answer: Only our team.',
    ])
  })

  it('leaves no gap for what it is not told', () => {
    serve(
      <WhyWeAsk ifNotAnswered="" whoSees={false}>
        We call you.
      </WhyWeAsk>,
    )
    expect(paragraphs()).toEqual(['Why we ask: We call you.'])
  })

  it('is in sight: nothing in it is folded away or hidden', () => {
    const { container } = render(<WhyWeAsk whoSees="Only our team.">We call you.</WhyWeAsk>)
    expect(container.querySelector('details, [hidden], [aria-hidden], [title], .govuk-visually-hidden')).toBeNull()
  })

  it('is said by a screen reader at the field, before the hint, in the first HTML', () => {
    serve(
      <>
        <TextInput name="phone" label="Phone number" hint="As on your bill" aria-describedby="why-we-ask" />
        <WhyWeAsk>We call you if the market cannot open.</WhyWeAsk>
      </>,
    )
    expect(screen.getByRole('textbox', { name: 'Phone number' })).toHaveAccessibleDescription(
      'Why we ask: We call you if the market cannot open. As on your bill',
    )
  })

  it('is said once for a group, and stands before a long list of answers', () => {
    serve(
      <Radios
        name="food"
        legend="What do you sell?"
        aria-describedby="why-we-ask"
        beforeInputs={<WhyWeAsk>Hot food needs water.</WhyWeAsk>}
      >
        <Radio value="hot">Hot food</Radio>
      </Radios>,
    )
    expect(screen.getByRole('group', { name: 'What do you sell?' })).toHaveAccessibleDescription(
      'Why we ask: Hot food needs water.',
    )
    expect(screen.getByText('Hot food needs water.').compareDocumentPosition(screen.getByRole('radio'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('comes before the help for people who are stuck, which stays next to the button', () => {
    serve(
      <QuestionPage
        title="Phone number"
        service="Apply"
        help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
      >
        <TextInput name="phone" label="Phone number" aria-describedby="why-we-ask" />
        <WhyWeAsk>We call you.</WhyWeAsk>
      </QuestionPage>,
    )
    const ids = [...document.querySelectorAll('#phone, #why-we-ask, #help-with-question, button')]
    expect(ids.map(({ id, localName }) => id || localName)).toEqual([
      'phone',
      'why-we-ask',
      'help-with-question',
      'button',
    ])
  })

  it('has Welsh words on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'why-we-ask': cy } }}>
        <WhyWeAsk ifNotAnswered="Byddwn yn ysgrifennu atoch." whoSees="Ein tîm.">
          Byddwn yn eich ffonio.
        </WhyWeAsk>
      </LanguageProvider>,
    )
    expect(paragraphs()).toEqual([
      'Pam rydym yn gofyn: Byddwn yn eich ffonio.',
      'Os na fyddwch yn ateb: Byddwn yn ysgrifennu atoch.',
      'Pwy sy’n gweld eich ateb: Ein tîm.',
    ])
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(
      <WhyWeAsk ifNotAnswered={words} whoSees={words}>
        {words}
      </WhyWeAsk>,
    )
    expect(paragraphs()).toEqual([
      `Why we ask: ${words}`,
      `If you do not answer: ${words}`,
      `Who sees your answer: ${words}`,
    ])
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref, an id and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <StrictMode>
        <WhyWeAsk ref={ref} className="app-why" id="why-phone" data-app="1">
          We call you.
        </WhyWeAsk>
      </StrictMode>,
    )
    expect(ref.current).toBe(document.getElementById('why-phone'))
    expect(ref.current).toHaveClass('handrail-why-we-ask', 'app-why')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
