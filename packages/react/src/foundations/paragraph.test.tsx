import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paragraph } from './paragraph.js'

const html = (content: ReactNode) => renderToStaticMarkup(<>{paragraph(content, 'govuk-body')}</>)
const name = 'Siân'

describe('words that were given without an element round them', () => {
  it('are put into a paragraph', () => {
    expect(html('Saved')).toBe('<p class="govuk-body">Saved</p>')
    expect(html(0)).toBe('<p class="govuk-body">0</p>')
    expect(html(7n)).toBe('<p class="govuk-body">7</p>')
  })

  it('are one paragraph with the names and links among them', () => {
    expect(html(['Saved ', name])).toBe('<p class="govuk-body">Saved Siân</p>')
    expect(
      html(
        <>
          {name}, <a href="/help">get help</a>
        </>,
      ),
    ).toBe('<p class="govuk-body">Siân, <a href="/help">get help</a></p>')
  })

  it('are text, even if they look like HTML', () => {
    expect(html('<script>alert(1)</script>')).toBe('<p class="govuk-body">&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  })
})

describe('everything else', () => {
  it('stays as it is: paragraphs, headings and lists, with white space between them', () => {
    expect(html([<h3 key="1">Saved</h3>, '\n  ', <p key="2">Until Monday</p>])).toBe(
      '<h3>Saved</h3>\n  <p>Until Monday</p>',
    )
    expect(
      html(
        <>
          <p>Saved</p>
          {false}
        </>,
      ),
    ).toBe('<p>Saved</p>')
  })

  it.each([[undefined], [null], [''], [false], [true], [[]]])('makes no empty paragraph of %j', (content) => {
    expect(html(content)).toBe('')
  })
})
