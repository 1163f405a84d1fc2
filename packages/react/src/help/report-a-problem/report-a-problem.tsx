import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { enLink, type ReportAProblemWords } from './report-a-problem.strings.js'

/** Props of {@link ReportAProblem}: any attribute of `<p>`, and these. They go to the `<p>` round the link. */
export interface ReportAProblemProps extends Omit<ComponentProps<'p'>, 'children'> {
  /** The page with a `ReportAProblemForm`. It opens in a new tab, so that nothing typed is lost. */
  href: string
  /**
   * The path of the page that it stands on, such as `/permit/stall-name`. It is sent along as `page`. What follows `?` or
   * `#` is taken off, as there may be an answer in it. So put no answer and no reference into the path.
   */
  page?: string
  /** The language it speaks. */
  language?: Language
}

/**
 * Asks whether the page is not working, and leads to a form to say so. It is not help, so it stands apart from help: after
 * everything else on the page, in the same place on each. People who need help and come here are led to it by the form.
 *
 * It is left out on paper, where a link leads nowhere.
 *
 * WCAG 3.2.6 Consistent Help.
 */
export function ReportAProblem({ href, page, language, className, ...rest }: ReportAProblemProps): ReactElement {
  const words = useWords<Pick<ReportAProblemWords, 'link'>>('report-a-problem', { link: enLink }, language)
  return (
    <p className={classNames('govuk-body govuk-!-display-none-print', className)} {...rest}>
      {/* In a tab of its own, as following it would lose what is typed and not sent yet (WCAG technique G201). */}
      <a className="govuk-link" href={withPage(href, page)} target="_blank" rel="noreferrer noopener">
        {words.link}
      </a>
    </p>
  )
}

/** Without a script and without a `Referer` header, which some services turn off, the link has to say where it was. */
function withPage(href: string, page: string | undefined): string {
  const [path] = page?.split(/[?#]/) ?? []
  return path ? `${href}${href.includes('?') ? '&' : '?'}page=${encodeURIComponent(path)}` : href
}
