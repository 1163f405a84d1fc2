import { Button, HelpWithQuestion, Radio, Radios, TextInput } from '@handrail/react'
import '@handrail/react/styles.css'
import { parseDirectory } from '@handrail/support'
import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'

const directory = parseDirectory({
  service: { id: 'lantern-permit', name: { en: 'Apply for a lantern permit' } },
  languages: ['en'],
  hours: [{ id: 'always', division: 'england-and-wales', alwaysOpen: true }],
  channels: [{ id: 'phone', kind: 'phone', availability: 'available', telephone: '+441632960001', hours: 'always' }],
  questionHelp: { channels: ['phone'] },
  reviewed: '2026-11-02',
  reviewBy: '2027-11-02',
})

const openedAt = new Date()

function Form() {
  const [sent, setSent] = useState<string>()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSent(String(new FormData(event.currentTarget).get('full-name')))
  }
  return (
    <main className="govuk-width-container">
      <h1 className="govuk-heading-l">Apply for a lantern permit</h1>
      <form onSubmit={send}>
        <TextInput name="full-name" label="What is your full name?" autoComplete="name" />
        <Radios name="contact" legend="How should we contact you?">
          <Radio value="email">Email</Radio>
          <Radio value="post" conditional={<TextInput name="address" label="Address" />}>
            Post
          </Radio>
        </Radios>
        <HelpWithQuestion directory={directory} at={openedAt} href="#help" />
        <Button preventDoubleClick>Continue</Button>
      </form>
      {sent && <p role="status">Sent: {sent}</p>}
    </main>
  )
}

createRoot(document.getElementById('root')!).render(<Form />)
