import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FormGroup } from './form-group.js'

describe('a form group', () => {
  it('keeps the parts of a question together, and says nothing by itself', () => {
    render(
      <FormGroup data-testid="group">
        <label htmlFor="full-name">Full name</label>
        <input id="full-name" />
      </FormGroup>,
    )
    expect(screen.getByTestId('group')).toContainElement(screen.getByRole('textbox', { name: 'Full name' }))
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByTestId('group').className).toBe('govuk-form-group')
  })

  it('has a line at its side only when there is an error, in the first HTML the server sends', () => {
    expect(renderToStaticMarkup(<FormGroup hasError />)).toBe(
      '<div class="govuk-form-group govuk-form-group--error"></div>',
    )
    expect(renderToStaticMarkup(<FormGroup hasError={false} />)).toBe('<div class="govuk-form-group"></div>')
  })

  it('gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLDivElement>()
    render(<FormGroup ref={ref} className="app-group" id="name-group" data-testid="group" />)
    expect(ref.current).toBe(screen.getByTestId('group'))
    expect(ref.current).toHaveClass('govuk-form-group', 'app-group')
    expect(ref.current).toHaveAttribute('id', 'name-group')
  })
})
