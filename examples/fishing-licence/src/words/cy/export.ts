import type { ExportWords } from '../export.js'

/** All of it is a draft that needs a translator's check. */
export const exported: ExportWords = {
  always: { reference: 'Cyfeirnod', askedOn: 'Gofynnwyd ar', pageLanguage: 'Iaith y dudalen' },
  columns: {
    'call-back': {
      phone: 'Rhif ffôn',
      when: 'Pryd i ffonio',
      askFor: 'Am bwy i ofyn',
      message: 'Diogel gadael neges',
      talk: 'Sut i siarad',
      application: 'Cyfeirnod cais',
    },
    appointment: {
      name: 'Enw',
      way: 'Sut i gwrdd',
      place: 'Lle',
      when: 'Pryd sy’n gyfleus iddyn nhw',
      needs: 'Beth sydd ei angen arnyn nhw yno',
      interpreter: 'Iaith y dehonglydd',
      other: 'Beth arall sydd ei angen arnyn nhw',
      reach: 'Ffyrdd diogel o roi gwybod iddyn nhw',
      phone: 'Rhif i’w ffonio',
      text: 'Rhif i anfon neges destun',
      email: 'Cyfeiriad e-bost',
      address: 'Cyfeiriad post',
      application: 'Cyfeirnod cais',
    },
    needs: {
      name: 'Enw',
      adjustments: 'Addasiadau',
      codes: 'Codau’r addasiadau',
      formats: 'Fformatau',
      reach: 'Sut maen nhw’n cysylltu â ni',
      languages: 'Ieithoedd',
      contact: 'Sut i roi gwybod iddyn nhw',
      contactTo: 'Ble i roi gwybod iddyn nhw',
      application: 'Cyfeirnod cais',
    },
  },
  message: { yes: 'Ydy', no: 'Nac ydy, peidiwch â gadael neges' },
  interpreter: (language) => `Gyda dehonglydd: ${language}`,
  extension: (number, extension) => `${number}, estyniad ${extension}`,
  inPerson: 'Mewn lle',
  needs: {
    'step-free': 'Ffordd i mewn heb risiau',
    'hearing-loop': 'Dolen glyw',
    interpreter: 'Dehonglydd',
    'bring-someone': 'Yn dod â rhywun',
    'private-room': 'Ystafell breifat',
    other: 'Rhywbeth arall',
  },
}
