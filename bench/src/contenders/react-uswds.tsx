import {
  Alert,
  AlertHeading,
  Button,
  CharacterCount,
  Checkbox,
  DateInput,
  DateInputGroup,
  ErrorMessage,
  Fieldset,
  FormGroup,
  Label,
  Radio,
  TextInput,
} from '@trussworks/react-uswds'
import type { ReactElement, ReactNode } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

/** It has no hint of its own below a label: its guidance puts one there by hand, as here. */
function Hint({ id, children }: { id: string; children: ReactNode }): ReactElement {
  return (
    <span className="usa-hint" id={`${id}-hint`}>
      {children}
    </span>
  )
}

const describes = (id: string): string => `${id}-hint ${id}-error`

export function QuestionPage(): ReactElement {
  const { fullName, contact, emailAddress, needs, firstDay, goods } = words
  return (
    <>
      <Alert type="error">
        <AlertHeading level="h2">{words.problem}</AlertHeading>
        <ul className="usa-list">
          {words.errors.map(({ href, message }) => (
            <li key={href}>
              <a className="usa-link" href={href}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
      <h1>{words.title}</h1>
      <form className="usa-form" method="post" noValidate>
        <FormGroup error>
          <Label htmlFor={fullName.id} error>
            {fullName.label}
          </Label>
          <Hint id={fullName.id}>{fullName.hint}</Hint>
          <ErrorMessage id={`${fullName.id}-error`}>{fullName.error}</ErrorMessage>
          <TextInput
            id={fullName.id}
            name={fullName.id}
            type="text"
            validationStatus="error"
            aria-describedby={describes(fullName.id)}
            autoComplete="name"
          />
        </FormGroup>
        <FormGroup error>
          <Fieldset legend={contact.label} aria-describedby={describes(contact.id)}>
            <Hint id={contact.id}>{contact.hint}</Hint>
            <ErrorMessage id={`${contact.id}-error`}>{contact.error}</ErrorMessage>
            <Radio id={contact.id} name={contact.id} value="email" label={words.contactWays.email} />
            <Label htmlFor={emailAddress.id}>{emailAddress.label}</Label>
            <TextInput id={emailAddress.id} name={emailAddress.id} type="email" autoComplete="email" />
            <Radio id={`${contact.id}-2`} name={contact.id} value="phone" label={words.contactWays.phone} />
            <Radio id={`${contact.id}-3`} name={contact.id} value="post" label={words.contactWays.post} />
          </Fieldset>
        </FormGroup>
        <FormGroup error>
          <Fieldset legend={needs.label} aria-describedby={describes(needs.id)}>
            <Hint id={needs.id}>{needs.hint}</Hint>
            <ErrorMessage id={`${needs.id}-error`}>{needs.error}</ErrorMessage>
            <Checkbox id={needs.id} name={needs.id} value="power" label={words.needsItems.power} />
            <Checkbox id={`${needs.id}-2`} name={needs.id} value="water" label={words.needsItems.water} />
            <Checkbox id={`${needs.id}-3`} name={needs.id} value="cover" label={words.needsItems.cover} />
            <p>{words.or}</p>
            <Checkbox
              id={`${needs.id}-5`}
              name={needs.id}
              value={words.noneOfThese.value}
              label={words.noneOfThese.label}
            />
          </Fieldset>
        </FormGroup>
        <FormGroup error>
          <Fieldset legend={firstDay.label} aria-describedby={describes(firstDay.id)}>
            <Hint id={firstDay.id}>{firstDay.hint}</Hint>
            <ErrorMessage id={`${firstDay.id}-error`}>{firstDay.error}</ErrorMessage>
            <DateInputGroup>
              {(['day', 'month', 'year'] as const).map((unit) => (
                <DateInput
                  key={unit}
                  id={`${firstDay.id}-${unit}`}
                  name={`${firstDay.id}-${unit}`}
                  label={words.dateParts[unit]}
                  unit={unit}
                  maxLength={unit === 'year' ? 4 : 2}
                />
              ))}
            </DateInputGroup>
          </Fieldset>
        </FormGroup>
        <FormGroup error>
          <Label htmlFor={goods.id} error>
            {goods.label}
          </Label>
          <Hint id={goods.id}>{goods.hint}</Hint>
          <ErrorMessage id={`${goods.id}-error`}>{goods.error}</ErrorMessage>
          <CharacterCount
            id={goods.id}
            name={goods.id}
            isTextArea
            maxLength={words.goodsLimit}
            aria-describedby={`${goods.id}-info ${describes(goods.id)}`}
          />
        </FormGroup>
        <Button type="submit">{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  return (
    <FormGroup error={Boolean(error)}>
      <Label htmlFor={id} error={Boolean(error)}>
        {label}
      </Label>
      <Hint id={id}>{hint}</Hint>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <TextInput
        id={id}
        name={id}
        type="text"
        validationStatus={error ? 'error' : undefined}
        aria-describedby={error ? describes(id) : `${id}-hint`}
        {...(value === undefined ? {} : { value, onChange: ({ target }) => onAnswer?.(id, target.value) })}
      />
    </FormGroup>
  )
}
