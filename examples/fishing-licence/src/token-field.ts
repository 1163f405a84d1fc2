/** The name of the hidden field that tells a form of ours from one on another site. */
export const TOKEN_FIELD = 'form-token'
