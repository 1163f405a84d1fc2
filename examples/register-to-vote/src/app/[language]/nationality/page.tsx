import { NationalityPage } from '../../../views/nationality-page'
import { questionPage } from '../../../views/question-page'
import { nationality } from '../../../questions/nationality'

export default questionPage(nationality, NationalityPage)
