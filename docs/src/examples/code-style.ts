/**
 * How code looks. The theme's colours all have a contrast of 4.5 to 1 or more on its background (WCAG 1.4.3). Long lines
 * wrap, so that nobody scrolls sideways on a phone (WCAG 1.4.10) and printed code is whole.
 */
export const codeStyle = {
  theme: 'github-light-high-contrast',
  wrap: true,
  transformers: [
    {
      // Shiki makes code a stop on the way of the Tab key, for scrolling. Ours wraps, so the stop would be for nothing.
      pre(node: { properties: Record<string, unknown> }): void {
        delete node.properties['tabindex']
      },
    },
  ],
} as const
