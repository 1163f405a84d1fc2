export { SummaryList, SummaryListRow, type SummaryListProps, type SummaryListRowProps } from './summary-list.js'
export { SummaryCardActions, SummaryListActions, SummaryListTerm, SummaryListValue } from './summary-list-parts.js'
export { SummaryListAction, type SummaryListActionProps } from './summary-list-action.js'
export { SummaryCard, type SummaryCardProps } from './summary-card.js'
