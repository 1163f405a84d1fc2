/** The name of the hidden field that tells a form of ours from one on another site. */
export const TOKEN_FIELD = 'form-token'

/** The name of the hidden field with the code of a payment. */
export const PAYMENT_FIELD = 'payment'

/** The name of the buttons that say how a payment went. */
export const PAYMENT_OUTCOME = 'outcome'
