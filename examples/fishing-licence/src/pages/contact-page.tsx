import { askFrom, phoneAttributes } from '@handrail/forms'
import { EmailAddress, Radio, Radios, Textarea, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { contact } from '../questions/contact.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function ContactPage(page: QuestionPageData<typeof contact>): ReactElement {
  const { question, hint, choices, details, help } = useFrame().words.contact
  const { state, shown } = page
  const { name, defaultValue, errors } = askFrom(state)('contact')
  const known = { email: shown.email, text: shown.text, post: shown.letters }
  const detail = (which: keyof typeof details) => ({
    label: details[which].label,
    name: `${name}-${which}`,
    // Not once somebody took it out: then the page comes back with a mistake.
    defaultValue: defaultValue[which] || (state.errors.length === 0 ? known[which] : undefined),
    error: errors?.[which],
  })
  const inputs = {
    email: <EmailAddress {...detail('email')} offer={page.offer} />,
    text: <TextInput {...phoneAttributes} {...detail('text')} />,
    post: <Textarea autoComplete="street-address" spellCheck={false} rows={5} {...detail('post')} />,
  }
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios
        legend={question}
        legendIsPageHeading
        hint={hint}
        name={`${name}-which`}
        defaultValue={defaultValue['which']}
        error={errors?.['which']}
      >
        {shown.contacts.map((each) => (
          <Radio key={each} value={each} conditional={inputs[each]}>
            {choices[each]}
          </Radio>
        ))}
      </Radios>
    </AskPage>
  )
}
