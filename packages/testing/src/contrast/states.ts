/** A state of a control that can have colours of its own. */
export type State = 'default' | 'hover' | 'focus' | 'focus and hover' | 'active'

/** Each state, as the pseudo-classes to force. */
export const states: Readonly<Record<State, readonly string[]>> = {
  default: [],
  hover: ['hover'],
  focus: ['focus', 'focus-visible', 'focus-within'],
  'focus and hover': ['focus', 'focus-visible', 'focus-within', 'hover'],
  active: ['active', 'hover'],
}
