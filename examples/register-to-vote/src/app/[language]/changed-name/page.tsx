import { ChangedNamePage } from '../../../views/changed-name-page'
import { questionPage } from '../../../views/question-page'
import { changedName } from '../../../questions/changed-name'

export default questionPage(changedName, ChangedNamePage)
