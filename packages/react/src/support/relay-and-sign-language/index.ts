export { RelayAndSignLanguage, type RelayAndSignLanguageProps } from './relay-and-sign-language.js'
