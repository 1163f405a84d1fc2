export { Pagination, type PaginationProps } from './pagination.js'
export { paginationFor, type PaginationOptions } from './pagination-for.js'
export type { PaginationItem, PaginationLink, PaginationPage } from './pagination-links.js'
