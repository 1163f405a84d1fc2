import { MovedPage } from '../../../views/moved-page'
import { questionPage } from '../../../views/question-page'
import { moved } from '../../../questions/moved'

export default questionPage(moved, MovedPage)
