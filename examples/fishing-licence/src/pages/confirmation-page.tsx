import { Button, Panel } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

export function ConfirmationPage({ reference }: { reference: string }): ReactElement {
  const { words, link, hiddenFields } = useFrame()
  const said = words.confirmation
  return (
    <ReadingPage title={said.heading}>
      <Panel title={said.heading}>
        {said.reference}
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p className="govuk-body">{said.keep}</p>
      <h2 className="govuk-heading-m">{said.next.heading}</h2>
      <Paragraphs>{said.next.paragraphs}</Paragraphs>
      <h2 className="govuk-heading-m">{said.shared.heading}</h2>
      <p className="govuk-body">{said.shared.text}</p>
      <form method="post" action={link('finish')}>
        {Object.entries(hiddenFields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button variant="secondary">{said.shared.button}</Button>
      </form>
      <AllHelp heading={said.help} />
    </ReadingPage>
  )
}
