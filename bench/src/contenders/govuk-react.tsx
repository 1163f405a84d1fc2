import {
  Button,
  Checkbox,
  DateField,
  ErrorSummary,
  Fieldset,
  FormGroup,
  H1,
  InputField,
  MultiChoice,
  Radio,
  TextArea,
} from 'govuk-react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

const wrong = (error: string | undefined): { touched: boolean; error: string | undefined } => ({ touched: true, error })

export function QuestionPage(): ReactElement {
  return (
    <>
      <ErrorSummary
        heading={words.problem}
        errors={words.errors.map(({ href, message }) => ({ targetName: href.slice(1), text: message }))}
      />
      <H1 size="LARGE">{words.title}</H1>
      <form method="post" noValidate>
        <FormGroup error>
          <InputField
            hint={words.fullName.hint}
            meta={wrong(words.fullName.error)}
            input={{ id: words.fullName.id, name: words.fullName.id, autoComplete: 'name' }}
          >
            {words.fullName.label}
          </InputField>
        </FormGroup>
        <Fieldset>
          <Fieldset.Legend>{words.contact.label}</Fieldset.Legend>
          <MultiChoice label="" hint={words.contact.hint} meta={wrong(words.contact.error)}>
            <Radio name={words.contact.id} id={words.contact.id} value="email">
              {words.contactWays.email}
            </Radio>
            <Radio name={words.contact.id} value="phone">
              {words.contactWays.phone}
            </Radio>
            <Radio name={words.contact.id} value="post">
              {words.contactWays.post}
            </Radio>
          </MultiChoice>
        </Fieldset>
        <InputField
          input={{ id: words.emailAddress.id, name: words.emailAddress.id, type: 'email', autoComplete: 'email' }}
        >
          {words.emailAddress.label}
        </InputField>
        <Fieldset>
          <Fieldset.Legend>{words.needs.label}</Fieldset.Legend>
          <MultiChoice label="" hint={words.needs.hint} meta={wrong(words.needs.error)}>
            <Checkbox name={words.needs.id} id={words.needs.id} value="power">
              {words.needsItems.power}
            </Checkbox>
            <Checkbox name={words.needs.id} value="water">
              {words.needsItems.water}
            </Checkbox>
            <Checkbox name={words.needs.id} value="cover">
              {words.needsItems.cover}
            </Checkbox>
            {words.or}
            <Checkbox name={words.needs.id} value={words.noneOfThese.value}>
              {words.noneOfThese.label}
            </Checkbox>
          </MultiChoice>
        </Fieldset>
        <DateField
          hintText={words.firstDay.hint}
          errorText={words.firstDay.error}
          inputNames={{
            day: `${words.firstDay.id}-day`,
            month: `${words.firstDay.id}-month`,
            year: `${words.firstDay.id}-year`,
          }}
        >
          {words.firstDay.label}
        </DateField>
        <TextArea
          hint={words.goods.hint}
          meta={wrong(words.goods.error)}
          input={{ id: words.goods.id, name: words.goods.id }}
        >
          {words.goods.label}
        </TextArea>
        <Button>{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  const kept =
    value === undefined
      ? {}
      : { value, onChange: ({ target }: { target: EventTarget }) => onAnswer?.(id, (target as HTMLInputElement).value) }
  return (
    <FormGroup error={Boolean(error)}>
      <InputField hint={hint} meta={wrong(error)} input={{ id, name: id, ...kept }}>
        {label}
      </InputField>
    </FormGroup>
  )
}

/** Its styles are made while it renders, so a server has to collect them. */
export function serve(element: ReactElement): string {
  const sheet = new ServerStyleSheet()
  try {
    const html = renderToString(sheet.collectStyles(element))
    return sheet.getStyleTags() + html
  } finally {
    sheet.seal()
  }
}
