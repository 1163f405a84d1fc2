/** The name of the hidden field that says which copy of its page a form is on. See `newCopy`. */
export const COPY_FIELD = 'copy'

/** The name of the hidden field that says what was offered in place of what was typed. */
export const OFFER_FIELD = 'offered'

/** The name of the hidden field that says which answers were shown to be checked. */
export const SEEN_FIELD = 'seen'

/** The name of the hidden field that says that something was chosen, even if it is nothing. */
export const STEP_FIELD = 'step'

/** The name of the field that says what someone wants to tell us about. */
export const ABOUT_FIELD = 'about'
