export { WhyWeAsk, type WhyWeAskProps } from './why-we-ask.js'
