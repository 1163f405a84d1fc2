'use client'
import {
  Children,
  cloneElement,
  type ComponentProps,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import { useAnswer } from '../../foundations/answers.js'
import { classNames } from '../../foundations/class-names.js'
import { useHydrated } from '../../foundations/hydrated.js'
import { i18nAttributes } from '../../foundations/i18n-attributes.js'
import { type Language, useTag } from '../../foundations/language.js'
import { plural } from '../../foundations/plural.js'
import { bothRefs } from '../../foundations/refs.js'
import { useWords } from '../../foundations/words.js'
import type { FileInputProps } from './file-input.js'
import { en, type FileUploadWords } from './file-upload.strings.js'
import { inputIn, useDraggedFiles } from './use-dragged-files.js'

/** Props of {@link FileDropZone}: any attribute of `<div>`, and these. */
export interface FileDropZoneProps extends ComponentProps<'div'> {
  /** The id of the label, which the button is called by. The id of the input with `-label` unless set. */
  labelId?: string
  /** Words of your own for this one drop zone. */
  words?: Partial<FileUploadWords>
  /** The language of what it says. */
  language?: Language
  /** One `FileInput` that has an id. `FileUpload` puts it in by itself. */
  children?: ReactNode
}

/**
 * Turns the `FileInput` inside it into a big button that says which files are chosen, and that files can be dropped on.
 * Without scripts it is the plain input. With them the button takes over the id of the input, so that the label and error
 * links lead to it; the input is hidden and has `-input` after its id.
 *
 * Two elements: `<div>`, and a `<span>` after it that is read out when files are dragged over.
 *
 * Design System: https://design-system.service.gov.uk/components/file-upload/
 * WCAG 2.5.7 Dragging Movements (dropping is never the only way), 4.1.3 Status Messages.
 */
export function FileDropZone({
  labelId,
  words: own,
  language,
  className,
  children,
  ref,
  ...rest
}: FileDropZoneProps): ReactElement {
  const zone = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOnInput = useRef(false)
  const tag = useTag(language)
  const words = useWords('file-upload', en, language, own)
  const input = fileInput(children)
  const { id, 'aria-describedby': describedBy } = input.props
  const hydrated = useHydrated()
  const disabled = useDisabled(zone, Boolean(input.props.disabled))
  const chosen = useAnswer('change', () => chosenIn(inputIn(zone.current)?.files, words, tag), '')
  const { isOver, happened } = useDraggedFiles(zone)

  useLayoutEffect(() => {
    // Someone can be on the input before the scripts arrive. What is hidden loses the focus.
    const { activeElement, body } = document
    const isOnInput = activeElement === inputIn(zone.current)
    if (!hydrated) wasOnInput.current = isOnInput
    else if (wasOnInput.current && (isOnInput || activeElement === body)) button.current?.focus()
  }, [hydrated])

  return (
    <>
      <div
        className={classNames(
          'govuk-file-upload-wrapper',
          hydrated && disabled && 'govuk-file-upload-wrapper--disabled',
          className,
        )}
        data-module="govuk-file-upload"
        // GOV.UK Frontend's own script leaves alone what is marked as started already.
        data-govuk-file-upload-init={hydrated ? '' : undefined}
        ref={bothRefs(zone, ref)}
        {...i18nAttributes(words, en)}
        {...rest}
      >
        {hydrated && (
          <button
            type="button"
            className={classNames(
              'govuk-file-upload-button',
              !chosen && 'govuk-file-upload-button--empty',
              isOver && 'govuk-file-upload-button--dragging',
            )}
            id={id}
            disabled={disabled}
            // The label, a pause, and then its own words: which file is chosen, and what to do.
            aria-labelledby={`${labelId ?? `${id}-label`} ${id}-comma ${id}`}
            aria-describedby={describedBy}
            onClick={() => inputIn(zone.current)?.click()}
            ref={button}
          >
            <span className="govuk-body govuk-file-upload-button__status" aria-live="polite">
              {chosen || words.noFileChosen}
            </span>
            <span className="govuk-visually-hidden" id={`${id}-comma`}>
              {', '}
            </span>
            <span className="govuk-file-upload-button__pseudo-button-container">
              <span className="govuk-button govuk-button--secondary govuk-file-upload-button__pseudo-button">
                {words.chooseFilesButton}
              </span>{' '}
              <span className="govuk-body govuk-file-upload-button__instruction">{words.dropInstruction}</span>
            </span>
          </button>
        )}
        {hydrated ? cloneElement(input, { id: `${id}-input`, hidden: true }) : input}
      </div>
      {hydrated && (
        <span className="govuk-file-upload-announcements govuk-visually-hidden" aria-live="assertive">
          {happened && words[happened]}
        </span>
      )}
    </>
  )
}

/** What GOV.UK Frontend's script calls each of the words. */
/** A server can send an element in a second piece: only `Children` knows how to wait for it. */
function fileInput(children: ReactNode): ReactElement<FileInputProps> {
  const [input] = Children.toArray(children)
  if (isValidElement<FileInputProps>(input) && input.props.id) return input
  throw new Error('FileDropZone has no file input. Put one inside it: <FileInput id="photo" name="photo" />')
}

/** What is chosen, in words: one file's name, or how many there are. Nothing when there is none. */
function chosenIn(files: FileList | null | undefined, words: FileUploadWords, tag: string): string {
  if (!files?.length) return ''
  return files.length === 1 ? files[0]!.name : plural(words.multipleFilesChosen, files.length, tag)
}

/** Whether the input is turned off now: by its prop, or by other code on the page. */
function useDisabled(zone: RefObject<HTMLElement | null>, initial: boolean): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const observer = new MutationObserver(changed)
      if (zone.current) observer.observe(zone.current, { attributeFilter: ['disabled'], subtree: true })
      return () => observer.disconnect()
    },
    [zone],
  )
  return useSyncExternalStore(
    subscribe,
    () => inputIn(zone.current)?.disabled ?? initial,
    () => initial,
  )
}
