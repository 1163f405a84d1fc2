export {
  HowYouReachUs,
  HowYouReachUsAnswer,
  type HowYouReachUsAnswerProps,
  type HowYouReachUsProps,
} from './how-you-reach-us.js'
