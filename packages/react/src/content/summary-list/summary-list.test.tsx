import { render, screen, within } from '@testing-library/react'
import { createRef, type ReactElement, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import {
  SummaryList,
  SummaryListAction,
  SummaryListActions,
  SummaryListRow,
  SummaryListTerm,
  SummaryListValue,
} from './index.js'

const NO_ACTIONS = 'govuk-summary-list__row--no-actions'
const change = <SummaryListAction href="/name" hiddenText="name" />
const rowOf = (term: string) => screen.getByText(term).parentElement!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (page: ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(page)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a summary list', () => {
  it('pairs each term with its answer', () => {
    render(
      <SummaryList>
        <SummaryListRow term="Name">Siân</SummaryListRow>
        <SummaryListRow term="Town">Llandudno</SummaryListRow>
      </SummaryList>,
    )
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Name', 'Town'])
    expect(screen.getAllByRole('definition').map((answer) => answer.textContent)).toEqual(['Siân', 'Llandudno'])
  })

  it('says what each Change link changes', () => {
    render(
      <SummaryList>
        <SummaryListRow term="Name" actions={change}>
          Siân
        </SummaryListRow>
      </SummaryList>,
    )
    expect(screen.getByRole('link', { name: 'Change name' })).toHaveAttribute('href', '/name')
    expect(screen.getByText('name')).toHaveClass('govuk-visually-hidden')
  })

  it('shows one action by itself and several as a list', () => {
    render(
      <SummaryList>
        <SummaryListRow term="Name" actions={change}>
          Siân
        </SummaryListRow>
        <SummaryListRow
          term="Letter"
          actions={
            <>
              <SummaryListAction href="/letter" hiddenText="letter" />
              {false}
              {''}
              <SummaryListAction href="/letter/remove" hiddenText="letter">
                Remove
              </SummaryListAction>
            </>
          }
        >
          letter.pdf
        </SummaryListRow>
      </SummaryList>,
    )
    expect(within(rowOf('Name')).queryByRole('list')).toBeNull()
    expect(within(rowOf('Letter')).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Remove letter' })).toBeInTheDocument()
  })

  it('keeps the columns of rows without actions when other rows have some, in the first HTML the server sends', () => {
    serve(
      <SummaryList>
        <SummaryListRow term="Reference">HR 4827</SummaryListRow>
        <>
          <SummaryListRow term="Name" actions={change}>
            Siân
          </SummaryListRow>
          <SummaryListRow term="Town" actions={['', false]}>
            Llandudno
          </SummaryListRow>
        </>
        {null}
      </SummaryList>,
    )
    expect(rowOf('Reference')).toHaveClass(NO_ACTIONS)
    expect(rowOf('Name')).not.toHaveClass(NO_ACTIONS)
    expect(rowOf('Town')).toHaveClass(NO_ACTIONS)
  })

  it('has two columns when no row has actions', () => {
    render(
      <SummaryList>
        <SummaryListRow term="Name">Siân</SummaryListRow>
        <SummaryListRow term="Town" actions={<SummaryListActions>{false}</SummaryListActions>}>
          Llandudno
        </SummaryListRow>
      </SummaryList>,
    )
    expect(rowOf('Name')).not.toHaveClass(NO_ACTIONS)
    expect(rowOf('Town').querySelector('.govuk-summary-list__actions')).toBeNull()
  })

  it('shows a row that is inside a component of your own, complete, in the first HTML the server sends', () => {
    const NameRow = () => (
      <SummaryListRow term="Name" actions={change}>
        Siân
      </SummaryListRow>
    )
    serve(
      <SummaryList>
        <NameRow />
        <SummaryListRow term="Reference" emptyActions>
          HR 4827
        </SummaryListRow>
      </SummaryList>,
    )
    expect(within(rowOf('Name')).getByRole('link', { name: 'Change name' })).toBeInTheDocument()
    expect(rowOf('Reference')).toHaveClass(NO_ACTIONS)
  })

  it('keeps a term without an answer readable as a pair', () => {
    render(
      <SummaryList>
        <SummaryListRow term="Email address">{''}</SummaryListRow>
      </SummaryList>,
    )
    expect(screen.getByRole('definition')).toBeEmptyDOMElement()
  })

  it('can leave out the lines, of all rows or of one', () => {
    const { container } = render(
      <SummaryList borderless>
        <SummaryListRow term="Name" borderless>
          Siân
        </SummaryListRow>
      </SummaryList>,
    )
    expect(container.querySelector('dl')).toHaveClass('govuk-summary-list--no-border')
    expect(rowOf('Name')).toHaveClass('govuk-summary-list__row--no-border')
  })

  it('shows an answer as text, even if it looks like HTML', () => {
    const answer = '<script>alert("O’Brien & co 🎣")</script>'
    serve(
      <SummaryList>
        <SummaryListRow term={answer} actions={<SummaryListAction href="/name" hiddenText={answer} />}>
          {answer}
        </SummaryListRow>
      </SummaryList>,
    )
    expect(screen.getAllByRole('definition')[0]).toHaveTextContent(answer)
    expect(screen.getByRole('link')).toHaveAccessibleName(`Change ${answer}`)
    expect(document.querySelector('script')).toBeNull()
  })

  it('says Newid on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <SummaryListAction href="/enw" hiddenText="enw" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: 'Newid enw' })).toBeInTheDocument()
  })

  it('takes parts of its own in place of words', () => {
    render(
      <SummaryList>
        <SummaryListRow
          term={<SummaryListTerm className="govuk-!-width-one-half">Name</SummaryListTerm>}
          actions={<SummaryListActions className="app-actions">{change}</SummaryListActions>}
        >
          <SummaryListValue className="app-value">Siân</SummaryListValue>
        </SummaryListRow>
        <SummaryListRow term="Reference">HR 4827</SummaryListRow>
      </SummaryList>,
    )
    expect(screen.getByText('Name')).toHaveClass('govuk-summary-list__key', 'govuk-!-width-one-half')
    expect(screen.getByText('Siân')).toHaveClass('govuk-summary-list__value', 'app-value')
    expect(screen.getByRole('link').parentElement).toHaveClass('govuk-summary-list__actions', 'app-actions')
    expect(rowOf('Reference')).toHaveClass(NO_ACTIONS)
  })

  it('gives class names, the ref and other attributes to the list, the row and the link', () => {
    const list = createRef<HTMLDListElement>()
    const row = createRef<HTMLDivElement>()
    const link = createRef<HTMLAnchorElement>()
    render(
      <StrictMode>
        <SummaryList ref={list} className="app-list" data-app="1">
          <SummaryListRow
            term="Name"
            ref={row}
            className="app-row"
            data-app="2"
            actions={<SummaryListAction href="/" hiddenText="name" ref={link} className="app-link" data-app="3" />}
          />
        </SummaryList>
      </StrictMode>,
    )
    expect(list.current).toHaveClass('govuk-summary-list', 'app-list')
    expect(row.current).toHaveClass('govuk-summary-list__row', 'app-row')
    expect(link.current).toHaveClass('govuk-link', 'app-link')
    expect([list, row, link].map(({ current }) => current!.dataset.app)).toEqual(['1', '2', '3'])
  })
})
