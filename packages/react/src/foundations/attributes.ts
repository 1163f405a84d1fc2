/** Props of questions and of choices that are not for the element of their control. */
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

/** Props of a group of controls that are not for the element round them. */
export const ofGroup: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'legendSize',
  'legendIsPageHeading',
  'hasError',
  'describedBy',
  'errorParts',
  'language',
  'words',
  'type',
  'name',
  'id',
  'value',
  'defaultValue',
  'onChange',
  'autoComplete',
  'small',
  'inline',
  'beforeInputs',
  'afterInputs',
])

/**
 * What a question or a choice was given for its control: all that is not ours. Several times as fast as a rest pattern,
 * which tells in a form of 200 questions.
 *
 * @param props what it was given
 * @param without the names of the props to leave out
 * @returns an object that is the caller's to change
 */
export function attributesOf<Props extends object>(props: Props, without: ReadonlySet<string> = ours): Props {
  const attributes: Partial<Props> = {}
  for (const name in props) if (!without.has(name)) attributes[name] = props[name]
  return attributes as Props
}
