export * from './breadcrumbs.js'
export * from './breadcrumb.js'
