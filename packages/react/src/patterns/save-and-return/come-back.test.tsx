import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { DateOfBirth } from '../date-of-birth/index.js'
import { cy } from './save-and-return.strings.js'
import { ComeBack, type ComeBackProps } from './index.js'

const Page = (props: Partial<ComeBackProps>) => (
  <ComeBack name="code" service="Apply for a permit" {...props}>
    {props.children ?? <DateOfBirth name="born" />}
  </ComeBack>
)
const form = () => document.querySelector('form')!
const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page to come back to saved answers', () => {
  it('says what people need, and that they need no account', () => {
    render(<Page />)
    expect(screen.getByRole('heading', { level: 1, name: 'Come back to your answers' })).toBeInTheDocument()
    expect(document.title).toBe('Come back to your answers – Apply for a permit')
    expect(screen.getByText(/^You do not need an account\./)).toHaveClass('govuk-body')
  })

  it('asks for the code, and for one more thing', () => {
    serve(<Page hiddenFields={{ csrf: '4f1c' }} />)
    expect(form().method).toBe('post')
    expect(Object.fromEntries(new FormData(form()))).toEqual({
      csrf: '4f1c',
      code: '',
      'born-day': '',
      'born-month': '',
      'born-year': '',
    })
    expect(code().id).toBe('code')
    expect(code().compareDocumentPosition(screen.getByRole('textbox', { name: 'Day' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('says what a code looks like, and lets no software translate it', () => {
    serve(<Page />)
    expect(code()).toHaveAccessibleDescription('It has 12 letters and numbers, such as 4F7K 9WXM 3H2Y')
    expect(screen.getByText('4F7K 9WXM 3H2Y')).toHaveAttribute('translate', 'no')
    expect(screen.getByText('4F7K 9WXM 3H2Y')).toHaveAttribute('dir', 'ltr')
    serve(<Page hint="It starts with MS" />)
    expect(code()).toHaveAccessibleDescription('It starts with MS')
  })

  it('lets people paste the code, with whatever they copied round it', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    )
    await userEvent.click(code())
    await userEvent.paste('  4f7k-9wxm-3h2y, my code ')
    expect(code().value).toBe('  4f7k-9wxm-3h2y, my code ')
    expect(code()).not.toHaveAttribute('maxlength')
    expect(code()).not.toHaveAttribute('pattern')
  })

  it('keeps the code out of the memory of a shared browser and away from spelling services', () => {
    serve(<Page />)
    expect(code()).toHaveAttribute('autocomplete', 'off')
    expect(code()).toHaveAttribute('autocapitalize', 'characters')
    expect(code()).toHaveAttribute('spellcheck', 'false')
  })

  it('says what is wrong at the top and beside the code, and keeps what was typed', () => {
    const error = 'Check the code and the date of birth'
    render(<Page errors={[{ href: '#code', message: error }]} error={error} defaultValue="4f7k 9wxm" />)
    expect(document.title).toMatch(/^Error: Come back to your answers/)
    expect(screen.getByRole('link', { name: error })).toHaveAttribute('href', '#code')
    expect(code()).toHaveAccessibleDescription(/Error: Check the code and the date of birth$/)
    expect(code().value).toBe('4f7k 9wxm')
  })

  it('says how to get help before the button', () => {
    serve(<Page help={<p id="help">If you lost the code, call us</p>} title="Go on" button="Show my answers" />)
    const button = screen.getByRole('button', { name: 'Show my answers' })
    expect(document.getElementById('help')!.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByRole('heading', { level: 1, name: 'Go on' })).toBeInTheDocument()
  })

  it('shows what was typed as text, even if it looks like HTML', () => {
    const typed = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(<Page defaultValue={typed} error={typed} />)
    expect(code().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('is in Welsh on a Welsh page, or where it is told to be', () => {
    const welsh = { tag: 'cy', words: { 'save-and-return': cy } }
    const { unmount } = render(
      <LanguageProvider language={welsh}>
        <Page />
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { level: 1, name: 'Dod yn ôl at eich atebion' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Cod' })).toHaveAccessibleDescription(/4F7K 9WXM 3H2Y$/)
    unmount()
    serve(<Page language={welsh} />)
    expect(screen.getByRole('textbox', { name: 'Cod' })).toBeInTheDocument()
  })

  it('says what a code looks like in a language that has words after the example', () => {
    const german = {
      tag: 'de',
      words: { 'save-and-return': { ...cy, codeLabel: 'Code', codeHint: 'Wie %{example} hier' } },
    }
    serve(<Page language={german} />)
    expect(code()).toHaveAccessibleDescription('Wie 4F7K 9WXM 3H2Y hier')
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<Page ref={ref} className="app-return" action="/return" />)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-return')
    expect(form()).toHaveAttribute('action', '/return')
  })
})
