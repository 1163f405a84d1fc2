import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  BankDetails,
  CharacterCount,
  Checkbox,
  Checkboxes,
  DateInput,
  DateOfBirth,
  EmailAddress,
  FileUpload,
  FullName,
  PasswordInput,
  Radio,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '../index.js'
import { cy } from '../languages/cy.js'

const asked = { name: 'question', label: 'Question', error: 'Enter an answer', language: cy }
const askedOfGroup = { name: 'question', legend: 'Question', error: 'Enter an answer', language: cy }

const questions = {
  TextInput: <TextInput {...asked} />,
  Textarea: <Textarea {...asked} />,
  CharacterCount: <CharacterCount {...asked} limit={100} />,
  PasswordInput: <PasswordInput {...asked} />,
  FileUpload: <FileUpload {...asked} />,
  EmailAddress: <EmailAddress {...asked} />,
  FullName: <FullName {...asked} />,
  Select: (
    <Select {...asked}>
      <option>Answer</option>
    </Select>
  ),
  Radios: (
    <Radios {...askedOfGroup}>
      <Radio value="yes">Yes</Radio>
    </Radios>
  ),
  Checkboxes: (
    <Checkboxes {...askedOfGroup}>
      <Checkbox value="yes">Yes</Checkbox>
    </Checkboxes>
  ),
  DateInput: <DateInput {...askedOfGroup} />,
  DateOfBirth: <DateOfBirth {...askedOfGroup} />,
  BankDetails: <BankDetails {...askedOfGroup} />,
}

describe('a question that is given a language speaks it, and keeps that to itself', () => {
  it.each(Object.entries(questions))('%s', (_, question) => {
    const html = renderToStaticMarkup(question)
    expect(html).toContain('Gwall:')
    expect(html).not.toMatch(/ (?:language|words|legend\w*|hint|error|hasError|describedBy|label\w*)=/i)
  })
})
