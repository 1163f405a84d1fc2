import { Button, CharacterCount, Checkboxes, DateInput, ErrorSummary, Input, Radios } from 'govuk-react-jsx'
import type { ReactElement } from 'react'
import * as words from '../words.js'
import type { FieldProps } from './contender.js'

const text = (children: string): { children: string } => ({ children })

export function QuestionPage(): ReactElement {
  return (
    <>
      <ErrorSummary
        titleChildren={words.problem}
        errorList={words.errors.map(({ href, message }) => ({ href, children: message }))}
      />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <form method="post" noValidate>
        <Input
          id={words.fullName.id}
          name={words.fullName.id}
          label={text(words.fullName.label)}
          hint={text(words.fullName.hint)}
          errorMessage={text(words.fullName.error)}
          type="text"
          autoComplete="name"
        />
        <Radios
          idPrefix={words.contact.id}
          name={words.contact.id}
          fieldset={{ legend: text(words.contact.label) }}
          hint={text(words.contact.hint)}
          errorMessage={text(words.contact.error)}
          items={[
            {
              value: 'email',
              children: words.contactWays.email,
              conditional: {
                children: [
                  <Input
                    key="email"
                    id={words.emailAddress.id}
                    name={words.emailAddress.id}
                    label={text(words.emailAddress.label)}
                    type="email"
                    autoComplete="email"
                  />,
                ],
              },
            },
            { value: 'phone', children: words.contactWays.phone },
            { value: 'post', children: words.contactWays.post },
          ]}
        />
        <Checkboxes
          idPrefix={words.needs.id}
          name={words.needs.id}
          fieldset={{ legend: text(words.needs.label) }}
          hint={text(words.needs.hint)}
          errorMessage={text(words.needs.error)}
          items={[
            { value: 'power', children: words.needsItems.power },
            { value: 'water', children: words.needsItems.water },
            { value: 'cover', children: words.needsItems.cover },
            { divider: words.or },
            { value: words.noneOfThese.value, children: words.noneOfThese.label, behaviour: 'exclusive' },
          ]}
        />
        <DateInput
          id={words.firstDay.id}
          namePrefix={words.firstDay.id}
          fieldset={{ legend: text(words.firstDay.label) }}
          hint={text(words.firstDay.hint)}
          errorMessage={text(words.firstDay.error)}
          items={[
            { name: 'day', className: 'govuk-input--width-2 govuk-input--error' },
            { name: 'month', className: 'govuk-input--width-2 govuk-input--error' },
            { name: 'year', className: 'govuk-input--width-4 govuk-input--error' },
          ]}
        />
        <CharacterCount
          id={words.goods.id}
          name={words.goods.id}
          label={text(words.goods.label)}
          hint={text(words.goods.hint)}
          errorMessage={text(words.goods.error)}
          maxlength={words.goodsLimit}
        />
        <Button preventDoubleClick>{words.button}</Button>
      </form>
    </>
  )
}

export function Field({ words: { id, label, hint, error }, value, onAnswer }: FieldProps): ReactElement {
  const kept =
    value === undefined
      ? {}
      : { value, onChange: ({ target }: { target: HTMLInputElement }) => onAnswer?.(id, target.value) }
  return (
    <Input
      id={id}
      name={id}
      type="text"
      label={text(label)}
      hint={text(hint)}
      errorMessage={error ? text(error) : undefined}
      {...kept}
    />
  )
}
