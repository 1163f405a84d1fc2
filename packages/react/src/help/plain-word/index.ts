export { PlainWord, type PlainWordProps } from './plain-word.js'
export { type ExplainedWord, PlainWords, type PlainWordsProps } from './plain-words.js'
