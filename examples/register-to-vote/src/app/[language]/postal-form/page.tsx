import { PostalFormPage } from '../../../views/postal-form-page'
import { questionPage } from '../../../views/question-page'
import { postalForm } from '../../../questions/postal-form'

export default questionPage(postalForm, PostalFormPage)
