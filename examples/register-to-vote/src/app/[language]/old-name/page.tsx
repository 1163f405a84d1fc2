import { OldNamePage } from '../../../views/old-name-page'
import { questionPage } from '../../../views/question-page'
import { oldName } from '../../../questions/old-name'

export default questionPage(oldName, OldNamePage)
