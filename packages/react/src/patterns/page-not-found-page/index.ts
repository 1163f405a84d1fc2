export { PageNotFoundPage, type PageNotFoundPageProps } from './page-not-found-page.js'
