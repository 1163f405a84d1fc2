export {
  CharacterCountControl,
  type CharacterCountControlProps,
  type CountedTextProps,
} from './character-count-control.js'
export { CharacterCountGroup, type CharacterCountGroupProps, type TextLimit } from './character-count-group.js'
export type { CharacterCountWords } from './character-count.strings.js'
export { CharacterCount, type CharacterCountProps } from './character-count.js'
export { countText, type CountType } from './count-text.js'
