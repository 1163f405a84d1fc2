import type { ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import { Tag, type TagColour } from '../../content/tag/index.js'
import { VisuallyHidden } from '../../content/typography/index.js'
import { Button } from '../../form/button/index.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import type { UploadFilesWords } from './upload-files.strings.js'

/** One file that your service got, or did not get. */
export type UploadedFile = {
  /** What your service knows it by. Its "Remove" button sends this. */
  id: string
  /** Its name, as the person knows it. Its button says it too, so use each once: phones call every photo `image.jpg`. */
  name: string
  /** Its size in bytes. */
  size: number
} & (
  | {
      /** `uploaded` when it is there, `checking` while it is looked through for viruses, `failed` when it is not there. */
      state: 'uploaded' | 'checking'
      error?: never
    }
  | {
      state: 'failed'
      /** Why it is not there, and how to put that right. With its name, as the error summary says it too. */
      error: ReactNode
    }
)

interface FileListProps {
  name: string
  files: readonly UploadedFile[]
  words: UploadFilesWords
  language?: Language
}

const colours: Record<UploadedFile['state'], TagColour> = { uploaded: 'green', checking: 'yellow', failed: 'red' }

/** The id of the button that removes a file, which is where the error of that file leads to. Numbered as radios are. */
export const removeId = (name: string, index: number): string => `${name}-remove${index ? `-${index + 1}` : ''}`

/** The files so far, each with a button to remove it. */
export function FileList({ name, files, words, language }: FileListProps): ReactElement {
  const tag = useTag(language)
  return (
    <SummaryList>
      {files.map((file, index) => {
        const id = removeId(name, index)
        return (
          <SummaryListRow
            key={file.id}
            // A name from right to left must not turn round what stands beside it.
            term={<bdi>{file.name}</bdi>}
            actions={
              <Button
                variant="secondary"
                className="govuk-!-margin-bottom-0"
                preventDoubleClick
                id={id}
                name={`${name}-remove`}
                value={file.id}
                aria-describedby={file.error ? `${id}-error` : undefined}
              >
                {words.remove}{' '}
                <VisuallyHidden>
                  <bdi>{file.name}</bdi>
                </VisuallyHidden>
              </Button>
            }
          >
            {sizeInWords(file.size, words, tag)} <Tag colour={colours[file.state]}>{words[file.state]}</Tag>
            {file.error && (
              <ErrorMessage id={`${id}-error`} className="govuk-!-margin-top-2" language={language}>
                {file.error}
              </ErrorMessage>
            )}
          </SummaryListRow>
        )
      })}
    </SummaryList>
  )
}

/** In thousands, as phones count, and rounded up: a file that is too big for 10MB never shows as 9.9MB. */
function sizeInWords(bytes: number, words: UploadFilesWords, tag: string): string {
  const kilobytes = Math.ceil(bytes / 1000)
  return kilobytes < 1000
    ? plural({ other: words.kilobytes }, kilobytes, tag)
    : plural({ other: words.megabytes }, Math.ceil(kilobytes / 100) / 10, tag)
}
