// As in Windows contrast themes, where people choose all colours themselves.
import { checkContrast } from './contrast.js'

checkContrast('active')
