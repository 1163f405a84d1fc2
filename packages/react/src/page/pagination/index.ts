export * from './pagination.js'
export * from './pagination-for.js'
export type { PaginationItem, PaginationLink, PaginationPage } from './pagination-links.js'
