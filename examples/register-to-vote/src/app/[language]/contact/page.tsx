import { ContactPage } from '../../../views/contact-page'
import { questionPage } from '../../../views/question-page'
import { contact } from '../../../questions/contact'

export default questionPage(contact, ContactPage)
