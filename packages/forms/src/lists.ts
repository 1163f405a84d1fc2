// Lists that a field and its component share, without the code that checks. A list is here once, so that what a page offers
// is what the server takes.
export * from './lists/adjustments.js'
export * from './lists/formats.js'
export * from './lists/languages.js'
