/** The name of the hidden field that says which copy of its page a form is on. See `newCopy`. */
export const COPY_FIELD = 'copy'

/** The name of the hidden field that says what was offered in place of what was typed. */
export const OFFER_FIELD = 'offered'

/** The name of the hidden field that says which answers were shown to be checked. */
export const SEEN_FIELD = 'seen'
