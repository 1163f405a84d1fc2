export { NationalInsuranceNumber, type NationalInsuranceNumberProps } from './national-insurance-number.js'
