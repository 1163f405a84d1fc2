/** The name of the hidden field that tells a form of ours from one on another site. */
export const TOKEN_FIELD = 'form-token'

/** The name of the hidden field that says which copy of its page a form is on. See `newCopy`. */
export const COPY_FIELD = 'copy'

/** The name of the hidden field that says what was offered in place of what was typed. */
export const OFFER_FIELD = 'offered'

/** The name of the hidden field that says which answers were shown to be checked. */
export const SEEN_FIELD = 'seen'

/** The name of the hidden field that says which part of a page is sent, or that what was sent is to be shown again. */
export const STEP_FIELD = 'step'

/** The name of the hidden field with the code of a payment. */
export const PAYMENT_FIELD = 'payment'

/** The name of the buttons that say how a payment went. */
export const PAYMENT_OUTCOME = 'outcome'
