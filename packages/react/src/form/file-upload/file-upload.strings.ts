import type { Plural } from '../../foundations/plural.js'

/** What the drop zone of a file upload says by itself. */
export interface FileUploadWords {
  /** The part that looks like a button. */
  chooseFilesButton: string
  /** The other way to choose a file, read straight after the button. */
  dropInstruction: string
  /** Shown until a file is chosen. */
  noFileChosen: string
  /** Shown when there are several files. One file is shown by its name. */
  multipleFilesChosen: Plural
  /** Read out when files that someone drags come over the drop zone. */
  enteredDropZone: string
  /** Read out when files that someone drags leave the drop zone. */
  leftDropZone: string
}

export const en: FileUploadWords = {
  chooseFilesButton: 'Choose file',
  dropInstruction: 'or drop file',
  noFileChosen: 'No file chosen',
  multipleFilesChosen: { one: '%{count} file chosen', other: '%{count} files chosen' },
  enteredDropZone: 'Entered drop zone',
  leftDropZone: 'Left drop zone',
}

/** Welsh: HMCTS for the button and for no file (hmcts/nfdiv-frontend). */
export const cy: FileUploadWords = {
  chooseFilesButton: 'Dewis ffeil',
  dropInstruction: 'neu ollwng ffeil',
  noFileChosen: "Dim ffeil wedi'i dewis",
  multipleFilesChosen: {
    zero: "%{count} ffeil wedi'u dewis",
    one: "%{count} ffeil wedi'i dewis",
    two: "%{count} ffeil wedi'u dewis",
    few: "%{count} ffeil wedi'u dewis",
    many: "%{count} ffeil wedi'u dewis",
    other: "%{count} ffeil wedi'u dewis",
  },
  enteredDropZone: 'Wedi cyrraedd y man gollwng',
  leftDropZone: 'Wedi gadael y man gollwng',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof FileUploadWords)[] = [
  'dropInstruction',
  'multipleFilesChosen',
  'enteredDropZone',
  'leftDropZone',
]
