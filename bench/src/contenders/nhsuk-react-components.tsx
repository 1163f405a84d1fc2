import { Button, CharacterCount, Checkboxes, DateInput, ErrorSummary, Radios, TextInput } from 'nhsuk-react-components'
import type { ReactElement } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

export function QuestionPage(): ReactElement {
  return (
    <>
      <ErrorSummary>
        <ErrorSummary.Title>{words.problem}</ErrorSummary.Title>
        <ErrorSummary.List>
          {words.errors.map(({ href, message }) => (
            <ErrorSummary.ListItem href={href} key={href}>
              {message}
            </ErrorSummary.ListItem>
          ))}
        </ErrorSummary.List>
      </ErrorSummary>
      <h1 className="nhsuk-heading-l">{words.title}</h1>
      <form method="post" noValidate>
        <TextInput
          id={words.fullName.id}
          name={words.fullName.id}
          label={words.fullName.label}
          hint={words.fullName.hint}
          error={words.fullName.error}
          autoComplete="name"
        />
        <Radios
          id={words.contact.id}
          name={words.contact.id}
          legend={words.contact.label}
          hint={words.contact.hint}
          error={words.contact.error}
        >
          <Radios.Item
            value="email"
            conditional={
              <TextInput
                id={words.emailAddress.id}
                name={words.emailAddress.id}
                label={words.emailAddress.label}
                type="email"
                autoComplete="email"
              />
            }
          >
            {words.contactWays.email}
          </Radios.Item>
          <Radios.Item value="phone">{words.contactWays.phone}</Radios.Item>
          <Radios.Item value="post">{words.contactWays.post}</Radios.Item>
        </Radios>
        <Checkboxes
          id={words.needs.id}
          name={words.needs.id}
          legend={words.needs.label}
          hint={words.needs.hint}
          error={words.needs.error}
        >
          <Checkboxes.Item value="power">{words.needsItems.power}</Checkboxes.Item>
          <Checkboxes.Item value="water">{words.needsItems.water}</Checkboxes.Item>
          <Checkboxes.Item value="cover">{words.needsItems.cover}</Checkboxes.Item>
          <Checkboxes.Divider dividerText={words.or} />
          <Checkboxes.Item value={words.noneOfThese.value} exclusive>
            {words.noneOfThese.label}
          </Checkboxes.Item>
        </Checkboxes>
        <DateInput
          id={words.firstDay.id}
          name={words.firstDay.id}
          legend={words.firstDay.label}
          hint={words.firstDay.hint}
          error={words.firstDay.error}
        />
        <CharacterCount
          id={words.goods.id}
          name={words.goods.id}
          label={words.goods.label}
          hint={words.goods.hint}
          error={words.goods.error}
          maxLength={words.goodsLimit}
        />
        <Button preventDoubleClick>{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  return (
    <TextInput
      id={id}
      name={id}
      label={label}
      hint={hint}
      error={error}
      {...(value === undefined
        ? {}
        : { value, onChange: ({ target }: { target: HTMLInputElement }) => onAnswer?.(id, target.value) })}
    />
  )
}
