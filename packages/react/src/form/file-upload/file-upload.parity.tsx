import { attributes, content, part, type Options, type Parity } from '../../../parity/upstream.js'
import { asPart } from '../../foundations/as-part.js'
import { joinIds, fieldIds } from '../../foundations/ids.js'
import { ErrorMessage } from '../../parts/error-message/index.js'
import { errorPart } from '../../parts/error-message/error-message.parity.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Hint } from '../../parts/hint/index.js'
import { Label } from '../../parts/label/index.js'
import { labelProps } from '../../parts/label/label.parity.js'
import { FileDropZone, FileDropZoneLabel, FileInput, FileUpload } from './index.js'

const words = (o: Options) => ({
  chooseFilesButton: o.chooseFilesButtonText,
  dropInstruction: o.dropInstructionText,
  noFileChosen: o.noFileChosenText,
  multipleFilesChosen: o.multipleFilesChosenText,
  enteredDropZone: o.enteredDropZoneText,
  leftDropZone: o.leftDropZoneText,
})

const dropZone = (o: Options) => {
  if (!o.javascript) return {}
  const ownWrapper = o.wrapperClasses || o.wrapperAttributes
  return {
    words: words(o),
    dropZone: ownWrapper ? (
      <FileDropZone className={o.wrapperClasses} {...attributes(o.wrapperAttributes)} />
    ) : (
      (true as const)
    ),
  }
}

const inputProps = (o: Options) => ({
  name: o.name,
  className: o.classes,
  disabled: o.disabled,
  multiple: o.multiple,
  ...attributes(o.attributes),
})

/** A form group of one's own: composed of the parts, as a team would do it. */
function composed(o: Options) {
  const ids = fieldIds(o.id || o.name)
  const hasError = Boolean(o.errorMessage)
  const LabelPart = o.javascript ? FileDropZoneLabel : Label
  const input = (
    <FileInput
      id={ids.control}
      hasError={hasError}
      aria-describedby={joinIds(o.describedBy, o.hint && ids.hint, hasError && ids.error)}
      {...inputProps(o)}
    />
  )
  return (
    <FormGroup hasError={hasError} className={o.formGroup.classes} {...attributes(o.formGroup.attributes)}>
      <LabelPart
        htmlFor={ids.control}
        className={o.label.classes}
        isPageHeading={o.label.isPageHeading}
        {...attributes(o.label.attributes)}
      >
        {content(o.label)}
      </LabelPart>
      {asPart(Hint, part(Hint, o.hint), { id: ids.hint })}
      {asPart(ErrorMessage, errorPart(o.errorMessage), { id: ids.error })}
      {content(o.formGroup.beforeInput)}
      {o.javascript ? (
        <FileDropZone className={o.wrapperClasses} words={words(o)} {...attributes(o.wrapperAttributes)}>
          {input}
        </FileDropZone>
      ) : (
        input
      )}
      {content(o.formGroup.afterInput)}
    </FormGroup>
  )
}

export const parity: Parity = {
  component: 'file-upload',
  render: (o) =>
    o.formGroup?.classes || o.formGroup?.attributes ? (
      composed(o)
    ) : (
      <FileUpload
        id={o.id || undefined}
        {...labelProps(o.label)}
        hint={part(Hint, o.hint)}
        error={errorPart(o.errorMessage)}
        beforeInput={content(o.formGroup?.beforeInput)}
        afterInput={content(o.formGroup?.afterInput)}
        aria-describedby={o.describedBy}
        {...inputProps(o)}
        {...dropZone(o)}
      />
    ),
}
