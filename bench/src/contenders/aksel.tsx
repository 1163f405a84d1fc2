import {
  Button,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  Fieldset,
  Heading,
  Radio,
  RadioGroup,
  Textarea,
  TextField,
} from '@navikt/ds-react'
import type { ReactElement } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

export function QuestionPage(): ReactElement {
  const { fullName, contact, emailAddress, needs, firstDay, goods } = words
  return (
    <>
      <ErrorSummary heading={words.problem}>
        {words.errors.map(({ href, message }) => (
          <ErrorSummary.Item href={href} key={href}>
            {message}
          </ErrorSummary.Item>
        ))}
      </ErrorSummary>
      <Heading size="large" level="1">
        {words.title}
      </Heading>
      <form method="post" noValidate>
        <TextField
          id={fullName.id}
          name={fullName.id}
          label={fullName.label}
          description={fullName.hint}
          error={fullName.error}
          autoComplete="name"
        />
        <RadioGroup
          name={contact.id}
          id={contact.id}
          legend={contact.label}
          description={contact.hint}
          error={contact.error}
        >
          <Radio value="email">{words.contactWays.email}</Radio>
          <TextField
            id={emailAddress.id}
            name={emailAddress.id}
            label={emailAddress.label}
            type="email"
            autoComplete="email"
          />
          <Radio value="phone">{words.contactWays.phone}</Radio>
          <Radio value="post">{words.contactWays.post}</Radio>
        </RadioGroup>
        <CheckboxGroup id={needs.id} legend={needs.label} description={needs.hint} error={needs.error}>
          <Checkbox name={needs.id} value="power">
            {words.needsItems.power}
          </Checkbox>
          <Checkbox name={needs.id} value="water">
            {words.needsItems.water}
          </Checkbox>
          <Checkbox name={needs.id} value="cover">
            {words.needsItems.cover}
          </Checkbox>
          <p>{words.or}</p>
          <Checkbox name={needs.id} value={words.noneOfThese.value}>
            {words.noneOfThese.label}
          </Checkbox>
        </CheckboxGroup>
        <Fieldset id={firstDay.id} legend={firstDay.label} description={firstDay.hint} error={firstDay.error}>
          {(['day', 'month', 'year'] as const).map((part) => (
            <TextField
              key={part}
              id={`${firstDay.id}-${part}`}
              name={`${firstDay.id}-${part}`}
              label={words.dateParts[part]}
              inputMode="numeric"
              htmlSize={part === 'year' ? 4 : 2}
            />
          ))}
        </Fieldset>
        <Textarea
          id={goods.id}
          name={goods.id}
          label={goods.label}
          description={goods.hint}
          error={goods.error}
          maxLength={words.goodsLimit}
        />
        <Button>{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  return (
    <TextField
      id={id}
      name={id}
      label={label}
      description={hint}
      error={error}
      {...(value === undefined
        ? {}
        : { value, onChange: ({ target }: { target: HTMLInputElement }) => onAnswer?.(id, target.value) })}
    />
  )
}
