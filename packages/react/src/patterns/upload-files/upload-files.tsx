import type { ReactElement, ReactNode } from 'react'
import { Heading } from '../../content/typography/index.js'
import { Button } from '../../form/button/index.js'
import type { ErrorSummaryItem } from '../../form/error-summary/index.js'
import { FileUpload } from '../../form/file-upload/index.js'
import { useTag } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { plural } from '../../foundations/plural.js'
import { fill, useWords } from '../../foundations/words.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import { FileList, removeId, type UploadedFile } from './file-list.js'
import { en } from './upload-files.strings.js'

/** Props of {@link UploadFiles}: any attribute of `<form>`, and these. They go to the `<form>`. */
export interface UploadFilesProps extends Omit<QuestionPageProps, 'name' | 'errors' | 'children'> {
  /** The question, which is the heading too: "Upload photos of the damage". */
  title: string
  /** The name of the file input: `photos`, with the buttons `photos-upload` and `photos-remove`. */
  name: string
  /** What your service has so far, in the order it came. Those that could not be uploaded as well. */
  files: readonly UploadedFile[]
  /** The most files that your service takes. Those that could not be uploaded do not count. */
  maximum?: number
  /** Said in place of the question when there are as many. "You cannot add any more files" and what to do, unless set. */
  atMaximum?: ReactNode
  /** Which kinds of file you take and how big one may be, in one short sentence. */
  hint?: ReactNode
  /** What is wrong with the answer as a whole, such as no file at all. What is wrong with a file, the file says. */
  error?: ReactNode
  /** What people can do while a file is being checked. Shown below the files while one is. */
  whileChecking?: ReactNode
  /** The kinds of file to offer first, as in `<input accept>`. It keeps nobody from choosing another. */
  accept?: string
  /** `environment` or `user` to open the camera of a phone at once. Then no photo from before can be chosen there. */
  capture?: 'environment' | 'user'
  /** Whether several files can be chosen at once, while there is room for more than one. On unless set to `false`. */
  multiple?: boolean
  /** Shows a place to drop files on, once scripts run. */
  dropZone?: boolean
}

/**
 * Asks for several files, and shows what your service has so far. It works by sending the form, without scripts: "Upload"
 * sends what was chosen, and your service answers with the page again. So a file is there from then on, whatever else is
 * wrong on the page, as no page can put a file back into a file input.
 *
 * "Upload" is the first button of the form in the page. The Enter key presses the first, so it never removes a file.
 *
 * Design System: https://design-system.service.gov.uk/components/file-upload/
 * WCAG 2.4.2 Page Titled (the title says how many files are there), 3.3.1 Error Identification, 3.3.4 Error Prevention.
 */
export function UploadFiles({
  title,
  name,
  files,
  maximum,
  atMaximum,
  hint,
  error,
  whileChecking,
  accept,
  capture,
  multiple = true,
  dropZone = false,
  ...page
}: UploadFilesProps): ReactElement {
  const { language } = page
  const words = useWords('upload-files', en, language)
  const tag = useTag(language)
  const count = files.filter(({ state }) => state !== 'failed').length
  const remaining = maximum === undefined ? Infinity : Math.max(0, maximum - count)
  const howMany = maximum !== undefined && plural(words.remaining, remaining, tag)
  const errors: ErrorSummaryItem[] = files.flatMap((file, index) =>
    file.error ? [{ href: `#${removeId(name, index)}`, message: file.error }] : [],
  )
  // Without the question there is only a file to be removed.
  if (error) errors.unshift({ href: `#${remaining ? name : removeId(name, 0)}`, message: error })
  return (
    <QuestionPage
      title={files.length > 0 ? fill(plural(words.titleAdded, count, tag), { title }) : title}
      errors={errors}
      encType="multipart/form-data"
      {...page}
    >
      {remaining ? (
        <>
          <FileUpload
            name={name}
            label={title}
            labelIsPageHeading
            hint={
              hint && howMany ? (
                <>
                  {hint} <br />
                  {howMany}
                </>
              ) : (
                hint || howMany
              )
            }
            error={error}
            accept={accept}
            capture={capture}
            multiple={multiple && remaining > 1}
            dropZone={dropZone}
            language={language}
          />
          <Button variant="secondary" preventDoubleClick name={`${name}-upload`} value="yes">
            {words.upload}
          </Button>
        </>
      ) : (
        <>
          <Heading level={1}>{title}</Heading>
          {error && (
            <ErrorMessage id={`${name}-error`} language={language}>
              {error}
            </ErrorMessage>
          )}
          {paragraph(atMaximum ?? words.atMaximum, 'govuk-body')}
        </>
      )}
      {files.length > 0 && (
        <>
          <Heading level={2}>{plural(words.added, count, tag)}</Heading>
          <FileList name={name} files={files} words={words} language={language} />
          {files.some(({ state }) => state === 'checking') && paragraph(whileChecking, 'govuk-body')}
        </>
      )}
    </QuestionPage>
  )
}
