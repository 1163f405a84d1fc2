// The page round a component: the same for every mode, so that only what is inside `data-review-root` can differ.

/** What a page is asked for. */
export interface PageOptions {
  /** The page's language: a BCP 47 tag. */
  lang: string
  dir: 'ltr' | 'rtl'
  brand: 'neutral' | 'govuk'
  /** Whether any script runs. */
  scripts: boolean
  title: string
  /** Class names of the fixture's own for `<body>`. */
  bodyClasses?: string
  /** The component's HTML. */
  html: string
  /** What goes at the end of `<body>`: the scripts of the mode. */
  end?: string
}

/** As GOV.UK Frontend's page template has it: it switches scripted styles on before the first paint. */
const MARK_SCRIPT_SUPPORT =
  "document.body.className+=' js-enabled'+('noModule'in HTMLScriptElement.prototype?' govuk-frontend-supported':'')"

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** JSON that cannot end the script element it stands in. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Somewhere for each link to lead to: upstream's skip link and error summary do nothing, but complain, without it. */
function targets(html: string): string {
  const ids = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
  const missing = [...new Set(ids)].filter((id) => id !== 'main-content' && !html.includes(`id="${id}"`))
  return missing.map((id) => `<div id="${id}"></div>`).join('')
}

/** A full page round one component. */
export function page({ lang, dir, brand, scripts, title, bodyClasses, html, end = '' }: PageOptions): string {
  const styles = brand === 'govuk' ? 'styles.govuk.css' : 'styles.css'
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}" dir="${dir}" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/handrail/${styles}">
${dir === 'rtl' ? '<link rel="stylesheet" href="/handrail/styles.rtl.css">' : ''}
</head>
<body class="govuk-template__body${bodyClasses ? ` ${escapeHtml(bodyClasses)}` : ''}">
${scripts ? `<script>${MARK_SCRIPT_SUPPORT}</script>` : ''}
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<div data-review-root>${html}</div>
${targets(html)}
</main>
</div>
${scripts ? end : ''}
</body>
</html>`
}
