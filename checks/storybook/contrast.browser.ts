import { checkContrast } from './contrast.js'

checkContrast('none')
