import { askFrom, defineForm, problemReport } from '@handrail/forms'
import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { ReportAProblem, ReportAProblemForm, type ReportAProblemFormProps } from './index.js'

const form = (changes: Partial<ReportAProblemFormProps> = {}) => (
  <form>
    <ReportAProblemForm name="report" page="/permit/photo" helpHref="/get-support" {...changes} />
  </form>
)
const sent = () => Object.fromEntries(new FormData(document.querySelector('form')!))
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the link to report a problem', () => {
  it('asks whether the page is not working, and opens in a new tab, so that nothing typed is lost', () => {
    render(<ReportAProblem href="/report-a-problem" />)
    const link = screen.getByRole('link', { name: 'Is this page not working properly? (opens in new tab)' })
    expect(link).toHaveAttribute('href', '/report-a-problem')
    expect(link).toHaveAttribute('target', '_blank')
  })

  it.each([
    ['/permit/stall-name', '/report?page=%2Fpermit%2Fstall-name'],
    ['/permit/stall-name?name=Siân&change', '/report?page=%2Fpermit%2Fstall-name'],
    ['/permit/stall-name#Siân', '/report?page=%2Fpermit%2Fstall-name'],
    ['?name=Siân', '/report'],
    ['', '/report'],
    ['/a&b=c', '/report?page=%2Fa%26b%3Dc'],
  ])('says which page it is on, and never what was answered there: %s', (page, href) => {
    render(<ReportAProblem href="/report" page={page} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', href)
  })

  it('keeps what the address has already', () => {
    render(<ReportAProblem href="/report?lang=cy" page="/permit" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/report?lang=cy&page=%2Fpermit')
  })

  it('says nothing of help, as it is none', () => {
    render(<ReportAProblem href="/report" />)
    expect(screen.getByRole('paragraph')).not.toHaveTextContent(/help|support|contact/i)
  })

  it('is in Welsh on a Welsh page, in the words that HMRC publishes', () => {
    render(
      <LanguageProvider language={cy}>
        <ReportAProblem href="/report" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('link')).toHaveTextContent('A yw’r dudalen hon yn gweithio’n iawn? (yn agor tab newydd)')
  })

  it('gives class names, the ref and other attributes to the paragraph', () => {
    const ref = createRef<HTMLParagraphElement>()
    render(
      <StrictMode>
        <ReportAProblem href="/report" ref={ref} className="app-report" id="report" />
      </StrictMode>,
    )
    expect(ref.current).toBe(screen.getByRole('paragraph'))
    expect(ref.current).toHaveClass('govuk-body', 'app-report')
    expect(ref.current).toHaveAttribute('id', 'report')
  })
})

describe('the form to report a problem', () => {
  it('leads people who need help to help, before they write anything', () => {
    serve(form())
    const help = screen.getByRole('link', { name: 'Get help' })
    expect(help).toHaveAttribute('href', '/get-support')
    expect(help.parentElement).toHaveTextContent('Are you stuck, or do you have a question? Get help')
    expect(help.compareDocumentPosition(screen.getAllByRole('textbox')[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByText(/We cannot reply to you or see your answers\./)).toBeInTheDocument()
  })

  it('asks what the person was doing and what went wrong', () => {
    serve(form())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Report a problem with a page')
    expect(screen.getByRole('textbox', { name: 'What were you doing? (optional)' })).toHaveAttribute(
      'id',
      'report-doing',
    )
    expect(screen.getByRole('textbox', { name: 'What went wrong?' })).toHaveAccessibleDescription(
      /Leave out your name and anything else about you/,
    )
  })

  it('shows which page is added, and that answers are not', () => {
    serve(form())
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            'We add the address of the page, /permit/photo, and the time. We do not add your answers.',
      ),
    ).toBeInTheDocument()
    expect(sent()).toEqual({ 'report-doing': '', 'report-went-wrong': '', 'report-page': '/permit/photo' })
  })

  it('does not speak of a page that it does not know', () => {
    serve(form({ page: undefined }))
    expect(screen.getByText('We add the time. We do not add your answers.')).toBeInTheDocument()
    expect(sent()['report-page']).toBe('')
  })

  it('comes back with what was typed, the page and the error, from the fields of @handrail/forms', async () => {
    const report = defineForm({ report: problemReport() })
    const state = await report.check({ 'report-doing': 'Adding a photo', 'report-page': '/permit/photo?name=Sam' })
    serve(
      <form>
        <ReportAProblemForm helpHref="/get-support" {...askFrom(state)('report')} />
      </form>,
    )
    expect(sent()).toEqual({
      'report-doing': 'Adding a photo',
      'report-went-wrong': '',
      'report-page': '/permit/photo',
    })
    expect(screen.getByRole('textbox', { name: 'What went wrong?' })).toHaveAccessibleDescription(
      /Error: Enter what went wrong/,
    )
    expect(state.errors[0]!.href).toBe(`#${screen.getByRole('textbox', { name: 'What went wrong?' }).id}`)
  })

  it('shows what is wrong with the report as a whole at what went wrong', () => {
    serve(form({ error: 'You sent this report before' }))
    expect(screen.getByRole('textbox', { name: 'What went wrong?' })).toHaveAccessibleDescription(
      /Error: You sent this report before/,
    )
  })

  it('can have a heading and words of its own', () => {
    serve(form({ heading: 'Tell us what is broken', children: 'We look at reports each Monday.' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tell us what is broken')
    expect(screen.getByText('We look at reports each Monday.').tagName).toBe('P')
  })

  it('is in Welsh on a Welsh page', () => {
    serve(<LanguageProvider language={cy}>{form()}</LanguageProvider>)
    expect(screen.getByRole('textbox', { name: 'Beth aeth o’i le?' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Cael help' })).toBeInTheDocument()
    expect(document.body).toHaveTextContent('Rydym yn ychwanegu cyfeiriad y dudalen, /permit/photo, a’r amser.')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(form({ page: words, heading: words, defaultValue: { doing: words } }))
    expect(sent()).toMatchObject({ 'report-page': words, 'report-doing': words })
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{form({ ref, className: 'app-report', title: 'Report' })}</StrictMode>)
    expect(ref.current).toHaveClass('app-report')
    expect(ref.current).toHaveAttribute('title', 'Report')
    expect(ref.current).toContainElement(screen.getByRole('heading', { level: 1 }))
  })
})
