import { DateOfBirthPage } from '../../../views/date-of-birth-page'
import { questionPage } from '../../../views/question-page'
import { dateOfBirth } from '../../../questions/date-of-birth'

export default questionPage(dateOfBirth, DateOfBirthPage)
