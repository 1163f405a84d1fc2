import { parse, useForm } from '@conform-to/react'
import { Button, Checkbox, Checkboxes, DateInput, Radio, Radios, Textarea, TextInput } from '@handrail/react'
import {
  checkboxesProps,
  checkWith,
  dateInputProps,
  errorLinks,
  fieldProps,
  type PostedOf,
  withoutFocus,
  withoutReset,
} from '@handrail/react/conform'
import { useActionState, useMemo } from 'react'
import { Page } from './page.js'
import { volunteer, type WayProps } from './volunteer.js'

export default function WithConform({ onReceived }: WayProps) {
  // In a service with a server this is its action, and works without scripts.
  const [lastResult, action] = useActionState(async (_: unknown, formData: FormData) => {
    const submission = await parse(formData, { resolve: checkWith(volunteer) })
    if (submission.status === 'success') onReceived(submission.value)
    return withoutFocus(submission.reply())
  }, undefined)
  const [form, fields] = useForm<PostedOf<typeof volunteer.fields>>({ lastResult, onSubmit: withoutReset(action) })
  const errors = useMemo(() => errorLinks(form.allErrors), [form.allErrors])

  return (
    <Page heading="Volunteer at your library" errors={errors}>
      <form id={form.id} onSubmit={form.onSubmit} action={action} noValidate>
        <TextInput {...fieldProps(fields['full-name'])} label="Full name" autoComplete="name" />
        <DateInput
          {...dateInputProps(fields, 'date-of-birth')}
          legend="Date of birth"
          hint="For example, 31 3 1980"
          autoComplete="bday"
        />
        <Radios {...fieldProps(fields.contact)} legend="How should we contact you?">
          <Radio value="email">Email</Radio>
          <Radio value="text">Text message</Radio>
          <Radio value="post">Post</Radio>
        </Radios>
        <Checkboxes {...checkboxesProps(fields.interests)} legend="What would you like to do?">
          <Checkbox value="reading">Read to children</Checkbox>
          <Checkbox value="computers">Help people with computers</Checkbox>
          <Checkbox value="garden">Look after the garden</Checkbox>
          <Checkbox value="any" exclusive>
            I do not mind
          </Checkbox>
        </Checkboxes>
        <Textarea {...fieldProps(fields.experience)} label="What have you done before? (optional)" />
        <Button>Send</Button>
      </form>
    </Page>
  )
}
