export { AddAnother, type AddAnotherProps, type AddedItem } from './add-another.js'
export type { AddAnotherWords } from './add-another.strings.js'
export { RemoveConfirmation, type RemoveConfirmationProps } from './remove-confirmation.js'
export type { YesNoPageProps, YesNoQuestion } from './yes-no-page.js'
