// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { pageProblems } from './page-problems.js'

const page = (title: string, body: string): string[] => {
  document.title = title
  document.body.innerHTML = body
  return pageProblems(document).map(({ message }) => message)
}
const summary = (href: string, words = 'Enter your name') =>
  `<div class="govuk-error-summary"><ul class="govuk-error-summary__list"><li><a href="${href}">${words}</a></li></ul></div>`
const field =
  '<p class="govuk-error-message" id="name-error"><span class="govuk-visually-hidden">Error:</span> Enter your name</p><input id="name" aria-describedby="name-error">'

describe('the problems of a page', () => {
  beforeEach(() => document.body.replaceChildren())

  it('are none when a page with an error says so in its title and links to the control', () => {
    expect(page('Error: Name – Rod licence', summary('#name') + field)).toEqual([])
  })

  it('include a title that does not say there is an error', () => {
    expect(page('Name – Rod licence', summary('#name') + field)).toEqual([
      'The title is "Name – Rod licence". Start it with "Error:", as the page has errors.',
    ])
  })

  it('include a title that says there is an error when there is none', () => {
    expect(page('Gwall: Enw', '<input id="name">')).toEqual([
      'The title is "Gwall: Enw", but the page has no error summary.',
    ])
  })

  it('include a page with no title', () => {
    expect(page('', '')).toEqual(['The page has no title. Say what it asks and for which service.'])
  })

  it('include an error link that leads to nothing, or not to a control', () => {
    expect(page('Error: Name', summary('#gone') + field)[0]).toContain('links to "#gone", which is nothing')
    expect(page('Error: Name', summary('#name-error') + field)[0]).toContain('which is a <p>')
  })

  it('include an error that is beside a question and not in the summary', () => {
    expect(page('Error: Name', summary('#name', 'Enter a name') + field)).toEqual([
      '"Enter your name" stands beside a question but not in the error summary. List it there, in the same words.',
    ])
  })

  it('include a description that is not there', () => {
    expect(page('Name', '<input id="name" aria-describedby="name-hint name-error">')).toEqual([
      '<input id="name"> is described by "name-hint", which is not on the page.',
      '<input id="name"> is described by "name-error", which is not on the page.',
    ])
  })

  it('include an id that is used twice', () => {
    expect(page('Name', '<input id="name"><p id="name">')).toEqual([
      '2 elements have the id "name". Links and labels find only the first.',
    ])
  })
})
