import { NamePage } from '../../../views/name-page'
import { questionPage } from '../../../views/question-page'
import { name } from '../../../questions/name'

export default questionPage(name, NamePage)
