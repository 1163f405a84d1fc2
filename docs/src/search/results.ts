/** The part of Pagefind's interface that is used here. Source: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: { baseUrl?: string; excerptLength?: number }) => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<FoundPage> }[] }>
}

interface FoundPage {
  url: string
  excerpt: string
  meta: { title?: string }
}

const mostShown = 20

/** Looks for the words and shows the pages that have them, best first. Says how many, so that screen readers do too. */
export async function showResults(page: HTMLElement, pagefind: Pagefind, words: string): Promise<void> {
  await pagefind.options({ baseUrl: page.dataset['base'], excerptLength: 25 })
  const { results } = await pagefind.search(words)
  const found = await Promise.all(results.slice(0, mostShown).map((result) => result.data()))
  const list = page.querySelector('ol')
  list?.replaceChildren(...found.map(result))
  if (list) list.hidden = found.length === 0
  if (found.length === 0) showHelp(page)
  say(page, countOf(results.length, words))
}

/** Says that the search did not load. The list of all pages is still there. */
export function showFailure(page: HTMLElement): void {
  say(page, 'The search did not load. Load the page again, or use the list of all pages.')
}

function countOf(count: number, words: string): string {
  if (count === 0) return `No pages match “${words}”.`
  if (count === 1) return `1 page matches “${words}”.`
  if (count > mostShown) return `${count} pages match “${words}”. These are the best ${mostShown}.`
  return `${count} pages match “${words}”.`
}

function say(page: HTMLElement, sentence: string): void {
  const status = page.querySelector('[role=status]')
  if (status) status.textContent = sentence
}

function showHelp(page: HTMLElement): void {
  const help = page.querySelector<HTMLElement>('.app-results__help')
  if (help) help.hidden = false
}

function result({ url, excerpt, meta }: FoundPage): HTMLLIElement {
  const item = document.createElement('li')
  const link = Object.assign(document.createElement('a'), { className: 'govuk-link', href: url })
  link.textContent = meta.title ?? url
  const text = Object.assign(document.createElement('p'), { className: 'app-results__excerpt' })
  text.append(...wordsOf(excerpt))
  item.append(link, text)
  return item
}

/**
 * Pagefind gives HTML, made from our pages, with the words in `<mark>`. It is read by a parser that runs nothing, and only
 * text and marks are taken from it, so that no page's text can become an element.
 */
function wordsOf(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '')
    return Object.assign(document.createElement('mark'), { textContent: node.textContent ?? '' })
  })
}
