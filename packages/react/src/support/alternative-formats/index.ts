export {
  AlternativeFormats,
  AlternativeFormatsAnswer,
  type AlternativeFormatsAnswerProps,
  type AlternativeFormatsProps,
} from './alternative-formats.js'
