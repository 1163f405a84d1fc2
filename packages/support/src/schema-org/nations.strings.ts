import type { Nation } from '../directory.js'
import type { Words } from '../words.js'

/** The names of the nations, by themselves. */
export const strings: Words<Record<Nation, string>> = {
  en: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  cy: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  draft: [],
}
