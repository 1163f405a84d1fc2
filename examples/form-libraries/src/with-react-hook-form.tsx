import { Button, Checkbox, Checkboxes, DateInput, Radio, Radios, Textarea, TextInput } from '@handrail/react'
import {
  checkboxesProps,
  checkWith,
  dateInputProps,
  errorLinks,
  fieldProps,
  onlyOnSubmit,
} from '@handrail/react/react-hook-form'
import { useMemo } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { Page } from './page.js'
import { volunteer, type WayProps } from './volunteer.js'

export default function WithReactHookForm({ onReceived }: WayProps) {
  const { control, formState, handleSubmit } = useForm({
    ...onlyOnSubmit,
    defaultValues: volunteer.show().typed,
    resolver: checkWith(volunteer),
  })
  const errors = useMemo(() => errorLinks(formState.errors), [formState.errors])

  return (
    <Page heading="Volunteer at your library" errors={errors}>
      <form onSubmit={(event) => void handleSubmit(onReceived)(event)} noValidate>
        <Controller
          control={control}
          name="full-name"
          render={(it) => <TextInput {...fieldProps(it)} label="Full name" autoComplete="name" />}
        />
        <Controller
          control={control}
          name="date-of-birth"
          render={(it) => (
            <DateInput
              {...dateInputProps(it)}
              legend="Date of birth"
              hint="For example, 31 3 1980"
              autoComplete="bday"
            />
          )}
        />
        <Controller
          control={control}
          name="contact"
          render={(it) => (
            <Radios {...fieldProps(it)} legend="How should we contact you?">
              <Radio value="email">Email</Radio>
              <Radio value="text">Text message</Radio>
              <Radio value="post">Post</Radio>
            </Radios>
          )}
        />
        <Controller
          control={control}
          name="interests"
          render={(it) => (
            <Checkboxes {...checkboxesProps(it)} legend="What would you like to do?">
              <Checkbox value="reading">Read to children</Checkbox>
              <Checkbox value="computers">Help people with computers</Checkbox>
              <Checkbox value="garden">Look after the garden</Checkbox>
              <Checkbox value="any" exclusive>
                I do not mind
              </Checkbox>
            </Checkboxes>
          )}
        />
        <Controller
          control={control}
          name="experience"
          render={(it) => <Textarea {...fieldProps(it)} label="What have you done before? (optional)" />}
        />
        <Button>Send</Button>
      </form>
    </Page>
  )
}
