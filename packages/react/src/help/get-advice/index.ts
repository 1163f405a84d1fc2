export { GetAdvice, type GetAdviceProps } from './get-advice.js'
