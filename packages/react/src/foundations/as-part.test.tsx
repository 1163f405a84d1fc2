import type { ComponentProps, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { asPart, givenPart, isNothing, markPart } from './as-part.js'

const Part = (props: ComponentProps<'p'>) => <p {...props} />
markPart(Part, 'govuk-hint')
const Other = ({ children }: { children?: ReactNode }) => <b>{children}</b>
const html = (content: ReactNode, fixed?: ComponentProps<'p'>, usual?: ComponentProps<'p'>) =>
  renderToStaticMarkup(asPart(Part, content, fixed, usual))

describe('a prop that takes words or a part', () => {
  it('puts words into the part', () => {
    expect(html('As on your passport', { id: 'name-hint' })).toBe('<p id="name-hint">As on your passport</p>')
  })

  it('puts anything else into the part too: elements, numbers, another component', () => {
    expect(html(<i>passport</i>)).toBe('<p><i>passport</i></p>')
    expect(html(0)).toBe('<p>0</p>')
    expect(html(<Other>passport</Other>)).toBe('<p><b>passport</b></p>')
    expect(html(['As on ', 'your passport'])).toBe('<p>As on your passport</p>')
  })

  it('gives a part what it lacks, and does not wrap it again', () => {
    expect(html(<Part lang="en">As on your passport</Part>, { id: 'name-hint' })).toBe(
      '<p lang="en" id="name-hint">As on your passport</p>',
    )
  })

  it('knows a part that a Server Component has rendered already, and does not wrap it again', () => {
    const rendered = <div className="govuk-hint app-hint">As on your passport</div>
    expect(html(rendered, { id: 'name-hint', className: 'govuk-radios__hint' }, { title: 'not for an element' })).toBe(
      '<div class="govuk-radios__hint govuk-hint app-hint" id="name-hint">As on your passport</div>',
    )
    expect(html(<span className="app-hint">Words</span>)).toBe('<p><span class="app-hint">Words</span></p>')
  })

  it('leaves a label that is a heading, as a Server Component rendered it, as it is', () => {
    const heading = <h1 className="govuk-label-wrapper">Your name</h1>
    expect(renderToStaticMarkup(givenPart('govuk-label', heading, { className: 'mine' }))).toBe(
      '<h1 class="govuk-label-wrapper">Your name</h1>',
    )
  })

  it('lets a part keep what it was given', () => {
    expect(html(<Part title="mine">Words</Part>, {}, { title: 'ours' })).toBe('<p title="mine">Words</p>')
  })

  it('keeps the class names of both', () => {
    expect(html(<Part className="app-hint">Words</Part>, { className: 'govuk-radios__hint' })).toBe(
      '<p class="govuk-radios__hint app-hint">Words</p>',
    )
  })

  it('draws words that look like HTML as text', () => {
    expect(html('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  })

  it.each([[undefined], [null], [''], [false], [true]])('draws nothing for %j', (content) => {
    expect(asPart(Part, content, { id: 'name-hint' })).toBeNull()
    expect(isNothing(content)).toBe(true)
  })

  it.each([[0], ['0'], [' '], [[]]])('does not take %j for nothing', (content) => {
    expect(isNothing(content)).toBe(false)
  })
})
