export * from './summary-list.js'
export { SummaryCardActions, SummaryListActions, SummaryListTerm, SummaryListValue } from './summary-list-parts.js'
export * from './summary-list-action.js'
export * from './summary-card.js'
