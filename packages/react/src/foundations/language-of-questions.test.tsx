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

describe('a question that is given a language speaks it, and keeps that to itself', () => {
  it.each([
    <TextInput {...asked} />,
    <Textarea {...asked} />,
    <CharacterCount {...asked} limit={100} />,
    <PasswordInput {...asked} />,
    <FileUpload {...asked} />,
    <EmailAddress {...asked} />,
    <Select {...asked}>
      <option>Answer</option>
    </Select>,
    <Radios {...askedOfGroup}>
      <Radio value="yes">Yes</Radio>
    </Radios>,
    <Checkboxes {...askedOfGroup}>
      <Checkbox value="yes">Yes</Checkbox>
    </Checkboxes>,
    <DateInput {...askedOfGroup} />,
    <DateOfBirth {...askedOfGroup} />,
    <FullName {...asked} />,
    <BankDetails {...askedOfGroup} />,
  ])('%#: %o', (question) => {
    const html = renderToStaticMarkup(question)
    expect(html).toContain('Gwall:')
    expect(html).not.toMatch(/ (?:language|words|legend\w*|hint|error|hasError|describedBy|label\w*)=/i)
  })
})
