import type { ReactElement } from 'react'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

/** It brings behaviour, not looks or words: label, hint and error are parts to put together. */
function Around({ label, hint, error, children }: AroundProps): ReactElement {
  return (
    <>
      <Label>{label}</Label>
      {hint && <Text slot="description">{hint}</Text>}
      {children}
      {error && <FieldError>{error}</FieldError>}
    </>
  )
}

interface AroundProps {
  label: string
  hint?: string
  error?: string
  children: ReactElement | ReactElement[]
}

export function QuestionPage(): ReactElement {
  const { fullName, contact, emailAddress, needs, firstDay, goods } = words
  return (
    <>
      <div role="alert">
        <h2>{words.problem}</h2>
        <ul>
          {words.errors.map(({ href, message }) => (
            <li key={href}>
              <a href={href}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
      <h1>{words.title}</h1>
      <form method="post" noValidate>
        <TextField id={fullName.id} name={fullName.id} isInvalid autoComplete="name">
          <Around {...fullName}>
            <Input />
          </Around>
        </TextField>
        <RadioGroup id={contact.id} name={contact.id} isInvalid>
          <Around {...contact}>
            <Radio value="email">{words.contactWays.email}</Radio>
            <TextField id={emailAddress.id} name={emailAddress.id} type="email" autoComplete="email">
              <Around label={emailAddress.label}>
                <Input />
              </Around>
            </TextField>
            <Radio value="phone">{words.contactWays.phone}</Radio>
            <Radio value="post">{words.contactWays.post}</Radio>
          </Around>
        </RadioGroup>
        <CheckboxGroup id={needs.id} name={needs.id} isInvalid>
          <Around {...needs}>
            <Checkbox value="power">{words.needsItems.power}</Checkbox>
            <Checkbox value="water">{words.needsItems.water}</Checkbox>
            <Checkbox value="cover">{words.needsItems.cover}</Checkbox>
            <p>{words.or}</p>
            <Checkbox value={words.noneOfThese.value}>{words.noneOfThese.label}</Checkbox>
          </Around>
        </CheckboxGroup>
        <fieldset id={firstDay.id} aria-describedby={`${firstDay.id}-hint ${firstDay.id}-error`}>
          <legend>{firstDay.label}</legend>
          <Text id={`${firstDay.id}-hint`}>{firstDay.hint}</Text>
          <Text id={`${firstDay.id}-error`}>{firstDay.error}</Text>
          {(['day', 'month', 'year'] as const).map((part) => (
            <TextField key={part} id={`${firstDay.id}-${part}`} name={`${firstDay.id}-${part}`} inputMode="numeric">
              <Label>{words.dateParts[part]}</Label>
              <Input />
            </TextField>
          ))}
        </fieldset>
        <TextField id={goods.id} name={goods.id} maxLength={words.goodsLimit} isInvalid>
          <Around {...goods}>
            <TextArea />
          </Around>
        </TextField>
        <Button type="submit">{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, ...texts }, value, onAnswer }: FieldProps): ReactElement {
  const kept = value === undefined ? {} : { value, onChange: (answer: string) => onAnswer?.(id, answer) }
  return (
    <TextField id={id} name={id} isInvalid={Boolean(texts.error)} {...kept}>
      <Around {...texts}>
        <Input />
      </Around>
    </TextField>
  )
}
