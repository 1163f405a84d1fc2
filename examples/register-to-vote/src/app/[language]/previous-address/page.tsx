import { PreviousAddressPage } from '../../../views/previous-address-page'
import { questionPage } from '../../../views/question-page'
import { previousAddress } from '../../../questions/previous-address'

export default questionPage(previousAddress, PreviousAddressPage)
