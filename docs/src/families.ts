/** The families of components, in the order that people meet them. A component's page says which one it is in. */
export const families = ['Patterns', 'Form', 'Help', 'Support', 'Page', 'Content', 'Parts'] as const
export type Family = (typeof families)[number]

/** What each family is for, in one sentence. */
export const familyPurpose: Record<Family, string> = {
  Patterns: 'Whole pages and groups of questions, put together from the components below.',
  Form: 'Ask for an answer, check it, and say what to put right.',
  Help: 'Help at the point where people stop: why you ask, where to find it, and what to do when stuck.',
  Support: 'Show who can help, how to reach them, and when they are open.',
  Page: 'The frame round each page: header, footer, links and banners.',
  Content: 'Show information: lists, tables, warnings and steps.',
  Parts: 'The pieces that form components are made of. Use them to build a layout of your own.',
}
