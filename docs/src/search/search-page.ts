// The only script of this site. Without it the search page is a list of all pages, from A to Z.
import { type Pagefind, showResults, showFailure } from './results.ts'

const page = document.querySelector<HTMLElement>('#search-results')
const words = new URLSearchParams(location.search).get('q')?.trim() ?? ''
const box = document.querySelector<HTMLInputElement>('#search')

if (page && box) {
  box.value = words
  if (words) {
    document.title = `${words} – ${document.title}`
    import(/* @vite-ignore */ page.dataset['pagefind'] ?? '')
      .then((pagefind: Pagefind) => showResults(page, pagefind, words))
      .catch(() => showFailure(page))
  }
}
