import { afterAll } from 'vitest'
import { closeChromium } from '../browser.js'
import { checkSameDom, ofForms } from './same-dom.js'

afterAll(closeChromium)
checkSameDom(ofForms)
