export {
  LanguageNeeds,
  LanguageNeedsAnswer,
  type LanguageNeedsAnswerProps,
  type LanguageNeedsProps,
} from './language-needs.js'
