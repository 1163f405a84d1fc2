import { NationalInsuranceNumberPage } from '../../../views/national-insurance-number-page'
import { questionPage } from '../../../views/question-page'
import { nationalInsuranceNumber } from '../../../questions/national-insurance-number'

export default questionPage(nationalInsuranceNumber, NationalInsuranceNumberPage)
