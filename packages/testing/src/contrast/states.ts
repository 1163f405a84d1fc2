/** The states of a control that can have colours of their own, as pseudo-classes to force. */
export const states = {
  default: [],
  hover: ['hover'],
  focus: ['focus', 'focus-visible', 'focus-within'],
  'focus and hover': ['focus', 'focus-visible', 'focus-within', 'hover'],
  active: ['active', 'hover'],
} as const satisfies Record<string, readonly string[]>
