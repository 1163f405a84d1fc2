// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import {
  CharacterCount,
  CharacterCountControl,
  CharacterCountGroup,
  DateInput,
  DateInputPart,
  DateInputParts,
  FileDropZone,
  FileDropZoneLabel,
  FileInput,
  FileUpload,
  Input,
  InputAffix,
  PasswordInput,
  PasswordInputControl,
  PasswordInputGroup,
  Textarea,
  TextareaControl,
  TextInput,
} from '@handrail/react'

const change = (): void => {}

export const textInputs = (
  <>
    {/* @ts-expect-error without a name the answer is not sent */}
    <TextInput label="Name" />
    {/* @ts-expect-error without a label nobody knows what to enter */}
    <TextInput name="name" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <TextInput name="name" label="Name" value="Siân" defaultValue="Siân" onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <TextInput name="name" label="Name" value="Siân" />
    {/* @ts-expect-error there is no such width */}
    <TextInput name="name" label="Name" width={7} />
    {/* @ts-expect-error a width is a part of the column, in words */}
    <TextInput name="name" label="Name" width="50%" />
    {/* @ts-expect-error an input has nothing inside */}
    <TextInput name="name" label="Name">
      Siân
    </TextInput>
    {/* @ts-expect-error the label is the heading or not; its level does not change */}
    <TextInput name="name" label="Name" labelIsPageHeading="h2" />
    {/* @ts-expect-error the prop is called error */}
    <TextInput name="name" label="Name" errorMessage="Enter your name" />
    {/* @ts-expect-error a choice is a Radio or a Checkbox */}
    <TextInput name="name" label="Name" type="radio" />
    {/* @ts-expect-error text is not on or off */}
    <TextInput name="name" label="Name" checked />
    {/* @ts-expect-error there is no such width */}
    <Input width={100} />
    {/* @ts-expect-error before or after the input? */}
    <InputAffix>£</InputAffix>
    {/* @ts-expect-error a unit is a prefix or a suffix */}
    <InputAffix kind="before">£</InputAffix>
  </>
)

export const textareas = (
  <>
    {/* @ts-expect-error without a label nobody knows what to enter */}
    <Textarea name="note" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <Textarea name="note" label="Note" value="Dear all" defaultValue="Dear all" onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <Textarea name="note" label="Note" value="Dear all" />
    {/* @ts-expect-error React takes the text as defaultValue */}
    <Textarea name="note" label="Note">
      Dear all
    </Textarea>
    {/* @ts-expect-error a number of lines */}
    <Textarea name="note" label="Note" rows="8" />
    {/* @ts-expect-error a number of lines */}
    <TextareaControl rows="8" />
    {/* @ts-expect-error there is nothing to count without a limit */}
    <CharacterCount name="note" label="Note" />
    {/* @ts-expect-error it counts characters or words */}
    <CharacterCount name="note" label="Note" limit={200} countType="letters" />
    {/* @ts-expect-error the browser would cut off what people paste */}
    <CharacterCount name="note" label="Note" limit={200} maxLength={200} />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <CharacterCount name="note" label="Note" limit={200} value="a" defaultValue="a" onChange={change} />
    {/* @ts-expect-error it has no such words */}
    <CharacterCount name="note" label="Note" limit={200} words={{ tooLong: 'Too long' }} />
    {/* @ts-expect-error the limit takes its id from the control's */}
    <CharacterCountControl limit={200} />
    {/* @ts-expect-error there is nothing to count without a limit */}
    <CharacterCountGroup />
  </>
)

export const passwords = (
  <>
    {/* @ts-expect-error it is a password until people ask to see it */}
    <PasswordInput name="password" label="Password" type="text" />
    {/* @ts-expect-error password managers help people who cannot remember: WCAG 3.3.8 */}
    <PasswordInput name="password" label="Password" autoComplete="off" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <PasswordInput name="password" label="Password" value="a" defaultValue="a" onChange={change} />
    {/* @ts-expect-error the button says which control it shows, by its id */}
    <PasswordInputControl />
    {/* @ts-expect-error it has no such words */}
    <PasswordInputGroup words={{ reveal: 'Reveal' }} />
  </>
)

export const files = (
  <>
    {/* @ts-expect-error only people can choose a file */}
    <FileUpload name="photo" label="Photo" value="photo.jpg" />
    {/* @ts-expect-error only people can choose a file */}
    <FileUpload name="photo" label="Photo" defaultValue="photo.jpg" />
    {/* @ts-expect-error these words are on the drop zone, and there is none */}
    <FileUpload name="photo" label="Photo" words={{ dropInstruction: 'or drop it here' }} />
    {/* @ts-expect-error it is a file, whatever the type says */}
    <FileUpload name="photo" label="Photo" type="image" />
    {/* @ts-expect-error only people can choose a file */}
    <FileInput value="photo.jpg" />
    {/* @ts-expect-error it has no such words */}
    <FileDropZone words={{ choose: 'Choose' }} />
    {/* @ts-expect-error a label belongs to a control */}
    <FileDropZoneLabel>Photo</FileDropZoneLabel>
  </>
)

export const dates = (
  <>
    {/* @ts-expect-error a day, a month and a year: 4/6 is two dates */}
    <DateInput name="born" legend="When were you born?" defaultValue="4/6/2017" />
    {/* @ts-expect-error either the browser keeps the answer or your code does */}
    <DateInput name="born" value={{ day: 4 }} defaultValue={{ day: 4 }} onChange={change} />
    {/* @ts-expect-error nobody could change it */}
    <DateInput name="born" value={{ day: 4 }} />
    {/* @ts-expect-error a date has no hour */}
    <DateInput name="born" defaultValue={{ hour: 9 }} />
    {/* @ts-expect-error only a date of birth can be filled in by the browser */}
    <DateInput name="born" autoComplete="on" />
    {/* @ts-expect-error without a name the answer is not sent */}
    <DateInput legend="When were you born?" />
    {/* @ts-expect-error a part of your own needs a label */}
    <DateInputPart name="hour" />
    {/* @ts-expect-error there is no such width */}
    <DateInputPart name="day" width={1} />
    {/* @ts-expect-error without a name the answer is not sent */}
    <DateInputParts />
  </>
)
