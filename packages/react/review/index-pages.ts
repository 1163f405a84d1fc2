// What designers see: the list of components, and each fixture of ours beside upstream's.
import { escapeHtml } from './page.ts'
import type { Fixture } from './upstream.ts'

const document = (title: string, content: string, styles = ''): string => `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} – Handrail review</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/handrail/styles.css">
<style>select { max-width: 100% }
${styles}</style>
</head>
<body class="govuk-template__body">
<main class="govuk-main-wrapper govuk-!-padding-4">${content}</main>
</body>
</html>`

/** The front page. */
export function indexPage(upstream: string[], ours: string[]): string {
  const items = upstream.map((name) =>
    ours.includes(name)
      ? `<li><a class="govuk-link" href="/components/${name}">${name}</a></li>`
      : `<li>${name} (we have no such component yet)</li>`,
  )
  return document(
    'Components',
    `<h1 class="govuk-heading-l">Our components beside GOV.UK Frontend’s</h1>
<p class="govuk-body">${ours.filter((name) => upstream.includes(name)).length} of ${upstream.length}.</p>
<ul class="govuk-list">${items.join('\n')}</ul>`,
  )
}

/** What went wrong with an address, and nothing else. */
export const problemPage = (message: string): string =>
  document(
    'Problem',
    `<h1 class="govuk-heading-l">This cannot be shown</h1>
<p class="govuk-body">${escapeHtml(message)}</p>
<p class="govuk-body"><a class="govuk-link" href="/">See all components</a></p>`,
  )

/** How a page of fixtures is shown. */
interface View {
  lang: string
  dir: string
  brand: string
  mode: string
  script: string
}

const choices: Record<keyof View, Record<string, string>> = {
  mode: { hydrated: 'Taken over by React', static: 'With GOV.UK Frontend’s script' },
  lang: { en: 'English', cy: 'Cymraeg' },
  dir: { ltr: 'Left to right', rtl: 'Right to left' },
  brand: { neutral: 'Neutral', govuk: 'GOV.UK' },
  script: { on: 'Scripts on', off: 'Scripts off' },
}

const styles = `
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
iframe { width: 100%; height: 20rem; border: 1px solid #505a5f; resize: vertical; background: #fff; }
form.views { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }`

/** Every fixture of a component, ours on the left. */
export function componentPage(component: string, fixtures: Fixture[], view: View): string {
  const frame = (name: string, mode: string, whose: string): string => {
    const query = new URLSearchParams({ ...view, fixture: name, mode })
    const address = escapeHtml(`/review/${component}?${query}`)
    return `<div>
<p class="govuk-body-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${address}">${whose}</a></p>
<iframe loading="lazy" title="${escapeHtml(`${name}: ${whose}`)}" src="${address}"></iframe>
</div>`
  }
  const selects = Object.entries(choices).map(
    ([name, values]) => `<label class="govuk-label">${name}
<select class="govuk-select" name="${name}">${Object.entries(values)
      .map(
        ([value, text]) =>
          `<option value="${value}"${view[name as keyof View] === value ? ' selected' : ''}>${text}</option>`,
      )
      .join('')}</select></label>`,
  )
  const pairs = fixtures.map(
    ({ name, options }) => `<h2 class="govuk-heading-m govuk-!-margin-top-6">${escapeHtml(name)}</h2>
<div class="pair">
${frame(name, view.mode, 'Ours')}
${frame(name, 'upstream', 'GOV.UK Frontend')}
</div>
<details class="govuk-details govuk-!-margin-top-2"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Options</span></summary>
<pre class="govuk-details__text">${escapeHtml(JSON.stringify(options, null, 2))}</pre></details>`,
  )
  return document(
    component,
    `<p class="govuk-body"><a class="govuk-link" href="/">All components</a></p>
<h1 class="govuk-heading-l">${component}</h1>
<form class="views">${selects.join('')}<button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">Show</button></form>
${pairs.join('\n')}`,
    styles,
  )
}
