/** Props of questions and choices that are not for the element of their control. */
const ours: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'label',
  'labelSize',
  'labelIsPageHeading',
  'hint',
  'error',
  'language',
  'beforeInput',
  'afterInput',
  'width',
  'extraLetterSpacing',
  'prefix',
  'suffix',
  'exclusive',
  'conditional',
  'children',
])

/**
 * What a question or a choice was given for its control: all that is not ours. Several times as fast as a rest pattern,
 * which tells in a form of 200 questions.
 *
 * @param props what it was given
 * @returns an object that is the caller's to change
 */
export function attributesOf<Props extends object>(props: Props): Props {
  const attributes: Partial<Props> = {}
  for (const name in props) if (!ours.has(name)) attributes[name] = props[name]
  return attributes as Props
}
