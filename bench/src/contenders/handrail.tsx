import {
  Button,
  CharacterCount,
  Checkbox,
  CheckboxDivider,
  Checkboxes,
  DateInput,
  ErrorSummary,
  Radio,
  Radios,
  TextInput,
} from '@handrail/react'
import type { ReactElement } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

export function QuestionPage(): ReactElement {
  return (
    <>
      <ErrorSummary errors={words.errors} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <form method="post" noValidate>
        <TextInput
          name={words.fullName.id}
          label={words.fullName.label}
          hint={words.fullName.hint}
          error={words.fullName.error}
          autoComplete="name"
        />
        <Radios
          name={words.contact.id}
          legend={words.contact.label}
          hint={words.contact.hint}
          error={words.contact.error}
        >
          <Radio
            value="email"
            conditional={
              <TextInput
                name={words.emailAddress.id}
                label={words.emailAddress.label}
                type="email"
                autoComplete="email"
              />
            }
          >
            {words.contactWays.email}
          </Radio>
          <Radio value="phone">{words.contactWays.phone}</Radio>
          <Radio value="post">{words.contactWays.post}</Radio>
        </Radios>
        <Checkboxes name={words.needs.id} legend={words.needs.label} hint={words.needs.hint} error={words.needs.error}>
          <Checkbox value="power">{words.needsItems.power}</Checkbox>
          <Checkbox value="water">{words.needsItems.water}</Checkbox>
          <Checkbox value="cover">{words.needsItems.cover}</Checkbox>
          <CheckboxDivider>{words.or}</CheckboxDivider>
          <Checkbox value={words.noneOfThese.value} exclusive>
            {words.noneOfThese.label}
          </Checkbox>
        </Checkboxes>
        <DateInput
          name={words.firstDay.id}
          legend={words.firstDay.label}
          hint={words.firstDay.hint}
          error={words.firstDay.error}
        />
        <CharacterCount
          name={words.goods.id}
          label={words.goods.label}
          hint={words.goods.hint}
          error={words.goods.error}
          limit={words.goodsLimit}
        />
        <Button preventDoubleClick>{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  if (value === undefined) return <TextInput name={id} label={label} hint={hint} error={error} />
  return (
    <TextInput
      name={id}
      label={label}
      hint={hint}
      error={error}
      value={value}
      onChange={({ target }) => onAnswer?.(id, target.value)}
    />
  )
}
