import type { RequestWords } from '../requests.js'

/** Asking for a call, an appointment or an adjustment, and saying what was hard. All of it is a draft. */
export const requests: RequestWords = {
  name: {
    label: 'Beth yw eich enw?',
    hint: 'Rhowch yr enw rydych am i ni ei ddefnyddio',
    thing: 'eich enw',
    subject: 'Eich enw',
  },
  reference: {
    label: 'Beth yw cyfeirnod eich cais? (dewisol)',
    hint: 'Rhowch ef dim ond os ydych am i ni edrych ar eich cais',
    thing: 'gyfeirnod eich cais',
    subject: 'Cyfeirnod',
  },
  contact: {
    question: 'Sut y dylem ddweud wrthych beth y gallwn ei wneud?',
    hint: 'Dewiswch ffordd sy’n ddiogel i chi',
    missing: 'Dewiswch sut y dylem ddweud wrthych beth y gallwn ei wneud',
    choices: { phone: 'Galwad ffôn', text: 'Neges destun', email: 'E-bost', post: 'Llythyr' },
    details: {
      phone: { label: 'Pa rif y dylem ei ffonio?', thing: 'y rhif ffôn y dylem ei ffonio' },
      text: { label: 'I ba rif y dylem anfon neges destun?', thing: 'y rhif ffôn ar gyfer neges destun' },
      email: { label: 'Beth yw eich cyfeiriad e-bost?', thing: 'eich cyfeiriad e-bost' },
      post: { label: 'I ba gyfeiriad y dylem ysgrifennu?', thing: 'y cyfeiriad y dylem ysgrifennu ato' },
    },
  },
  callBack: {
    heading: 'Gofyn i ni eich ffonio',
    paragraphs: [
      'Bydd cynghorydd yn eich ffonio a gall lenwi’r ffurflen gyda chi. Nid yw’r alwad yn costio dim i chi.',
    ],
    button: 'Gofyn am alwad',
    message: 'Jo sydd yma. Byddaf yn eich ffonio eto',
    ifMissed:
      'Byddwn yn rhoi cynnig arall arni 2 waith ar yr un diwrnod. Os na allwn gael gafael arnoch, gallwch ofyn am alwad arall.',
    help: 'Gallwch ein ffonio nawr, neu ddweud wrthym beth sydd ei angen arnoch mewn ffordd arall.',
    sent: {
      heading: 'Byddwn yn eich ffonio',
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        paragraphs: ['Byddwn yn eich ffonio unwaith ar un o’r adegau isod. Nid oes rhaid i chi wneud dim cyn hynny.'],
      },
    },
  },
  appointment: {
    heading: 'Gofyn am apwyntiad',
    paragraphs: ['Mae cynghorydd yn mynd drwy’r ffurflen gyda chi. Mae’n cymryd tua 30 munud ac mae am ddim.'],
    button: 'Gofyn am apwyntiad',
    whatNext: 'Byddwn yn rhoi gwybod i chi am y diwrnod, yr amser a’r lle o fewn 2 ddiwrnod gwaith.',
    help: 'Gallwch ein ffonio i ofyn am apwyntiad.',
    ways: { video: 'Drwy alwad fideo', phone: 'Dros y ffôn' },
    sent: {
      heading: 'Mae eich cais am apwyntiad gennym',
      rows: { where: 'Ble i gwrdd', when: 'Pryd sy’n gyfleus i chi', reach: 'Sut y byddwn yn dweud wrthych' },
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        paragraphs: [
          'Byddwn yn rhoi gwybod i chi am y diwrnod, yr amser a’r lle o fewn 2 ddiwrnod gwaith. Dim ond y ffyrdd rydych wedi dweud sy’n ddiogel y byddwn yn eu defnyddio.',
          'Nid oes gennych apwyntiad nes i ni ddweud wrthych. Os nad oes amser sy’n gweithio, byddwn yn gofyn i chi am rai eraill.',
        ],
      },
    },
  },
  needs: {
    heading: 'Dweud wrthym beth sydd ei angen arnoch',
    paragraphs: ['Dewiswch gynifer ag sydd eu hangen arnoch. Nid oes rhaid i chi ddweud pam.'],
    choose: {
      heading: 'Am beth rydych am ddweud wrthym?',
      paragraphs: [],
      question: 'Am beth rydych am ddweud wrthym?',
      hint: 'Dewiswch bopeth sydd ei angen arnoch, a byddwn yn gofyn i chi am y rheini yn unig',
      missing: 'Dewiswch am beth rydych am ddweud wrthym',
      choices: {
        adjustments: 'Newidiadau sy’n eich helpu i ddefnyddio ein gwasanaeth',
        formats: 'Llythyrau a ffurflenni mewn fformat arall, fel print bras',
        reach: 'Sut rydych yn cysylltu â ni, fel drwy gyfnewid testun',
        languages: 'Yr iaith rydych yn ei defnyddio, neu ddehonglydd',
      },
      help: 'Gallwch ein ffonio i ddweud beth sydd ei angen arnoch.',
    },
    button: 'Anfon',
    next: 'Byddwn yn defnyddio’r ffordd rydych yn ei dewis ar y dudalen hon.',
    help: 'Gallwch ein ffonio i ddweud beth sydd ei angen arnoch.',
    sent: {
      heading: 'Mae’r hyn a ddywedoch gennym',
      asked: 'Yr hyn a ddywedoch wrthym',
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        paragraphs: [
          'Byddwn yn dweud wrthych beth y gallwn ei wneud o fewn 3 diwrnod gwaith, yn y ffordd a ddewisoch.',
          'Nid oes rhaid i chi aros am hynny cyn i chi wneud cais.',
        ],
      },
    },
  },
  survey: {
    heading: 'Helpwch ni i wneud hyn yn haws',
    who: 'Dim ond tîm y gwasanaeth hwn sy’n gweld eich atebion. Rydym yn eu cadw am 1 flwyddyn, ac nid gyda’ch cais.',
    button: 'Anfon',
    help: 'Os oes angen help arnoch nawr, cysylltwch â ni. Nid ydym yn ateb yr hyn rydych yn ei ysgrifennu yma.',
    sent: {
      heading: 'Diolch',
      nothing: 'Ni wnaethoch anfon unrhyw atebion, felly ni wnaethom gadw dim. Mae hynny’n iawn.',
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        paragraphs: [
          'Rydym yn adio atebion llawer o bobl bob mis. Rydym yn eu defnyddio i wneud y gwasanaeth hwn yn haws.',
          'Nid ydym yn gwybod pwy ydych chi, felly ni allwn eich ateb.',
        ],
      },
    },
  },
  paper: {
    leaflet: 'Taflen i’w hargraffu',
    poster: 'Poster i’w argraffu',
    print: 'Argraffwch y dudalen hon o ddewislen eich porwr. Dim ond y rhan isod sy’n cael ei hargraffu.',
    back: 'Mynd yn ôl i gael cymorth',
    summary:
      'Mae angen trwydded arnoch i bysgota â gwialen. Gallwch wneud cais ar eich pen eich hun, neu gyda’n help ni.',
    need: [
      'eich enw, eich dyddiad geni a’ch cyfeiriad',
      'y diwrnod y dylai eich trwydded ddechrau',
      'cerdyn banc, os oes rhaid i chi dalu',
    ],
  },
  kept: 'Dim ond tîm y gwasanaeth hwn sy’n gweld hyn. Rydym yn ei ddileu ar ôl 90 diwrnod.',
  referenceFor: 'Rhowch ef pan fyddwch yn cysylltu â ni, er mwyn i ni ddod o hyd i’r hyn a anfonoch.',
  notReal: 'Enghraifft yw hon, felly ni fydd neb yn cysylltu â chi.',
  otherLanguage: 'Dangos y dudalen hon yn Gymraeg',
  notKept: {
    tooMany:
      'Nid ydym wedi anfon hyn, gan fod llawer o geisiadau o’r cyfrifiadur hwn. Mae’r hyn a roesoch yma o hyd. Arhoswch am funud ac anfonwch ef eto.',
    away: 'Nid ydym wedi anfon hyn, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Anfonwch ef eto mewn ychydig funudau.',
    failed:
      'Nid ydym wedi anfon hyn, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Anfonwch ef eto, neu cysylltwch â ni.',
  },
}
