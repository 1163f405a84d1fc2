import { AddressPage } from '../../../views/address-page'
import { questionPage } from '../../../views/question-page'
import { address } from '../../../questions/address'

export default questionPage(address, AddressPage)
