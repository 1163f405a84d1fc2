import { describe, expect, it } from 'vitest'
import { classNames } from './class-names.js'

describe('class names', () => {
  it('are joined by spaces, in the order given', () => {
    expect(classNames('govuk-input', 'app-input')).toBe('govuk-input app-input')
  })

  it('leave out whatever is empty', () => {
    expect(classNames('govuk-input', undefined, null, false, '', 'app-input')).toBe('govuk-input app-input')
  })

  it('are no attribute at all when nothing is left', () => {
    expect(classNames()).toBeUndefined()
    expect(classNames(undefined, false, '')).toBeUndefined()
  })

  it('keep several given as one', () => {
    expect(classNames('govuk-button', 'app-a app-b')).toBe('govuk-button app-a app-b')
  })
})
