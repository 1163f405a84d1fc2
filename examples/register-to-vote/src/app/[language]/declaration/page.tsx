import { DeclarationPage } from '../../../views/declaration-page'
import { questionPage } from '../../../views/question-page'
import { declaration } from '../../../questions/declaration'

export default questionPage(declaration, DeclarationPage)
