import { OpenRegisterPage } from '../../../views/open-register-page'
import { questionPage } from '../../../views/question-page'
import { openRegister } from '../../../questions/open-register'

export default questionPage(openRegister, OpenRegisterPage)
