import { askFrom } from '@handrail/forms'
import { Button, Checkbox, Checkboxes, DateInput, Radio, Radios, Textarea, TextInput } from '@handrail/react'
import { useActionState } from 'react'
import { Page } from './page.js'
import { volunteer, type WayProps } from './volunteer.js'

export default function WithReactAlone({ onReceived }: WayProps) {
  // In a service with a server this is its action, and works without scripts.
  const [state, action] = useActionState(async (_: unknown, formData: FormData) => {
    const { values, ...state } = await volunteer.check(formData)
    if (values) onReceived(values)
    return state
  }, volunteer.show())
  const ask = askFrom(state)

  return (
    <Page heading="Volunteer at your library" errors={state.errors}>
      <form action={action} noValidate>
        <TextInput {...ask('full-name')} label="Full name" autoComplete="name" />
        <DateInput {...ask('date-of-birth')} legend="Date of birth" hint="For example, 31 3 1980" autoComplete="bday" />
        <Radios {...ask('contact')} legend="How should we contact you?">
          <Radio value="email">Email</Radio>
          <Radio value="text">Text message</Radio>
          <Radio value="post">Post</Radio>
        </Radios>
        <Checkboxes {...ask('interests')} legend="What would you like to do?">
          <Checkbox value="reading">Read to children</Checkbox>
          <Checkbox value="computers">Help people with computers</Checkbox>
          <Checkbox value="garden">Look after the garden</Checkbox>
          <Checkbox value="any" exclusive>
            I do not mind
          </Checkbox>
        </Checkboxes>
        <Textarea {...ask('experience')} label="What have you done before? (optional)" />
        <Button>Send</Button>
      </form>
    </Page>
  )
}
