export { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.js'
export { Breadcrumb, type BreadcrumbProps } from './breadcrumb.js'
