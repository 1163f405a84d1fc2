import { afterAll } from 'vitest'
import { closeChromium } from '../browser.js'
import { checkSameDom, ofPages } from './same-dom.js'

afterAll(closeChromium)
checkSameDom(ofPages)
