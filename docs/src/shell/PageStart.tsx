import { GenericHeader, SkipLink } from '@handrail/react'
import type { ReactElement } from 'react'
import { address } from '../address.ts'
import { type Section, sections, siteName } from './sections.ts'

interface PageStartProps {
  section?: Section
  /** Is the page we are on the first page of a section, or one inside it? */
  isSectionPage: (path: string) => boolean
}

/** What comes before the content of each page: skip link, header with search, navigation. */
export function PageStart({ section, isSectionPage }: PageStartProps): ReactElement {
  return (
    <>
      <SkipLink />
      <header className="govuk-template__header app-header">
        <GenericHeader href={address('/')}>
          <span className="app-header__name">{siteName}</span>
          <span className="app-header__what">Guidance</span>
        </GenericHeader>
        <div className="govuk-width-container app-header__search">
          <SearchBox />
        </div>
        <nav className="app-navigation" aria-label="Main">
          <ul className="govuk-width-container app-navigation__list">
            {sections.map(({ name, path }) => (
              <li key={path} className="app-navigation__item">
                <a
                  className="app-navigation__link"
                  href={address(path)}
                  aria-current={name === section ? (isSectionPage(path) ? 'page' : 'true') : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  )
}

/** A plain form: it works before any script, and the address of its results can be kept and sent to others. */
function SearchBox(): ReactElement {
  return (
    <form role="search" action={address('/search/')} className="app-search">
      <label className="govuk-visually-hidden" htmlFor="search">
        Search this guidance
      </label>
      <input className="govuk-input app-search__input" id="search" name="q" type="search" autoComplete="off" />
      <button className="app-search__button" type="submit">
        Search
      </button>
    </form>
  )
}
