/** What the "Screen reader" panel and the page with the story say to each other. */
export const events = { ask: 'handrail/transcript/ask', answer: 'handrail/transcript/answer' } as const
