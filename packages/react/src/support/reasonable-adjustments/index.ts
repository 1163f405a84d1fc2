export {
  ReasonableAdjustments,
  ReasonableAdjustmentsAnswer,
  type ReasonableAdjustmentsAnswerProps,
  type ReasonableAdjustmentsProps,
} from './reasonable-adjustments.js'
