import { Button, WarningText } from '@handrail/react'
import type { ReactElement } from 'react'
import type { Payment } from '../database/applications.js'
import { pounds } from '../questions/prices.js'
import { PAYMENT_FIELD, PAYMENT_OUTCOME } from '../token-field.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import { PostedForm } from './posted-form.js'
import { ReadingPage } from './reading-page.js'

interface ExamplePayPageProps {
  payment: Payment
  /** Why the payment did not go through. */
  notSent?: string
}

/** Where a real service would hand over to a company that takes payments. There is no place for a card here. */
export function ExamplePayPage({ payment, notSent }: ExamplePayPageProps): ReactElement {
  const { words } = useFrame()
  const { heading, notReal, amount, paid, refused, cancelled, help } = words.examplePay
  return (
    <ReadingPage title={heading} errors={notSent ? [{ message: notSent }] : []}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <WarningText>{notReal}</WarningText>
      <p className="govuk-body">{amount(pounds(payment.pence))}</p>
      <PostedForm to="example-pay" fields={{ [PAYMENT_FIELD]: payment.code }}>
        <Help about="form">{help}</Help>
        <div className="govuk-button-group">
          <Button name={PAYMENT_OUTCOME} value="paid" preventDoubleClick>
            {paid(pounds(payment.pence))}
          </Button>
          <Button name={PAYMENT_OUTCOME} value="refused" variant="secondary">
            {refused}
          </Button>
          <Button name={PAYMENT_OUTCOME} value="cancelled" variant="secondary">
            {cancelled}
          </Button>
        </div>
      </PostedForm>
    </ReadingPage>
  )
}
