import { Button, ButtonLink } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { PostedForm } from './posted-form.js'
import { ReadingPage } from './reading-page.js'

/** Asks before a form is left that is about someone else, and says what happens to the answers. */
export function StopPage({ back }: { back: string }): ReactElement {
  const { words, link } = useFrame()
  const { heading, save, end, back: goBack, help } = words.stop
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Help about="form">{help}</Help>
      <h2 className="govuk-heading-m">{save.heading}</h2>
      <p className="govuk-body">{save.text}</p>
      <ButtonLink href={link('save')}>{save.button}</ButtonLink>
      <h2 className="govuk-heading-m">{end.heading}</h2>
      <p className="govuk-body">{end.text}</p>
      <p className="govuk-body">{end.withCode}</p>
      <PostedForm to="finish">
        <Button variant="warning">{end.button}</Button>
      </PostedForm>
      <p className="govuk-body">
        <a className="govuk-link" href={link(back)}>
          {goBack}
        </a>
      </p>
    </ReadingPage>
  )
}
