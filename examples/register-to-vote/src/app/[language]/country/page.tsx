import { CountryPage } from '../../../views/country-page'
import { questionPage } from '../../../views/question-page'
import { country } from '../../../questions/country'

export default questionPage(country, CountryPage)
