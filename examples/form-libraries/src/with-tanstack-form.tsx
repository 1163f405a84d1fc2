import { Button, Checkbox, Checkboxes, DateInput, Radio, Radios, Textarea, TextInput } from '@handrail/react'
import { checkboxesProps, checkWith, dateInputProps, fieldProps, valuesOf } from '@handrail/react/tanstack-form'
import { useForm, useSelector } from '@tanstack/react-form'
import { Page } from './page.js'
import { volunteer, type WayProps } from './volunteer.js'

const check = checkWith(volunteer)

export default function WithTanStackForm({ onReceived }: WayProps) {
  const form = useForm({
    defaultValues: volunteer.show().typed,
    validators: { onSubmitAsync: check },
    onSubmit: async ({ value }) => onReceived(await valuesOf(volunteer, value)),
  })
  const wrong = useSelector(form.store, (state) => state.errorMap.onSubmit)

  return (
    <Page heading="Volunteer at your library" errors={wrong?.errors}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void form.handleSubmit()
        }}
        noValidate
      >
        <form.Field name="full-name">
          {(field) => <TextInput {...fieldProps(field, wrong)} label="Full name" autoComplete="name" />}
        </form.Field>
        <form.Field name="date-of-birth">
          {(field) => (
            <DateInput
              {...dateInputProps(field, wrong)}
              legend="Date of birth"
              hint="For example, 31 3 1980"
              autoComplete="bday"
            />
          )}
        </form.Field>
        <form.Field name="contact">
          {(field) => (
            <Radios {...fieldProps(field, wrong)} legend="How should we contact you?">
              <Radio value="email">Email</Radio>
              <Radio value="text">Text message</Radio>
              <Radio value="post">Post</Radio>
            </Radios>
          )}
        </form.Field>
        <form.Field name="interests">
          {(field) => (
            <Checkboxes {...checkboxesProps(field, wrong)} legend="What would you like to do?">
              <Checkbox value="reading">Read to children</Checkbox>
              <Checkbox value="computers">Help people with computers</Checkbox>
              <Checkbox value="garden">Look after the garden</Checkbox>
              <Checkbox value="any" exclusive>
                I do not mind
              </Checkbox>
            </Checkboxes>
          )}
        </form.Field>
        <form.Field name="experience">
          {(field) => <Textarea {...fieldProps(field, wrong)} label="What have you done before? (optional)" />}
        </form.Field>
        <Button>Send</Button>
      </form>
    </Page>
  )
}
