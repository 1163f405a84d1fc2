import { PostalVotePage } from '../../../views/postal-vote-page'
import { questionPage } from '../../../views/question-page'
import { postalVote } from '../../../questions/postal-vote'

export default questionPage(postalVote, PostalVotePage)
