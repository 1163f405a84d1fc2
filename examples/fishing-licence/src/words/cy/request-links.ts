import type { RequestLinkWords } from '../request-links.js'

/** All of it is a draft. */
export const requestLinks: RequestLinkWords = {
  heading: 'Gofyn i ni am rywbeth arall',
  links: {
    appointment: 'Gofyn am apwyntiad gyda chynghorydd',
    'what-you-need': 'Dweud wrthym os oes angen newidiadau, fformat arall neu iaith arall arnoch',
    leaflet: 'Argraffu taflen â phob ffordd o gael help',
    poster: 'Argraffu poster',
    survey: 'Dweud wrthym beth oedd yn ei gwneud yn anodd defnyddio’r gwasanaeth hwn',
  },
  kept: [
    'Rydym yn cadw ceisiadau am alwad neu apwyntiad, a’r hyn rydych yn dweud sydd ei angen arnoch, am 90 diwrnod. Yna rydym yn eu dileu.',
    'Rydym yn cadw atebion i’n harolwg am 1 flwyddyn. Nid ydym yn gwybod atebion pwy ydynt.',
    'Nid yw’r rhain wedi’u cysylltu â’ch cais, oni bai eich bod yn rhoi ei gyfeirnod i ni.',
  ],
}
