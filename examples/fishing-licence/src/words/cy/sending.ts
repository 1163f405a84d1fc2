import type { InOtherLanguage } from '@handrail/support'
import type { sending as english } from '../en/sending.js'

/** Checking the answers, sending them and what comes after. */
export function sending(): InOtherLanguage<ReturnType<typeof english>> {
  return {
    checkAnswers: {
      heading: 'Edrychwch dros eich atebion cyn cyflwyno’ch ffurflen',
      button: { free: 'Cytuno a chyflwyno', pay: 'Cytuno a mynd ymlaen i dalu' },
      groups: {
        person: 'Ar gyfer pwy mae’r drwydded',
        acting: 'Pwy sy’n llenwi’r ffurflen hon',
        licence: 'Y drwydded',
        contact: 'Sut i’ch cyrraedd',
      },
      rows: {
        whoFor: { question: 'Pwy sy’n pysgota', subject: 'ar gyfer pwy mae’r drwydded' },
        name: { question: 'Enw', subject: 'enw' },
        acting: { question: 'Llenwyd gan', subject: 'pwy sy’n llenwi hwn' },
        agreement: { question: 'Caniatâd', subject: 'yr hyn sy’n gadael i chi wneud cais ar eu rhan' },
        dateOfBirth: { question: 'Dyddiad geni', subject: 'dyddiad geni' },
        address: { question: 'Cyfeiriad', subject: 'cyfeiriad' },
        licenceType: { question: 'Math o bysgota', subject: 'math o bysgota' },
        licenceLength: { question: 'Am ba hyd mae’n para', subject: 'am ba hyd mae’n para' },
        startDate: { question: 'Dyddiad dechrau', subject: 'dyddiad dechrau' },
        startTime: { question: 'Amser dechrau', subject: 'amser dechrau' },
        concession: { question: 'Talu llai oherwydd anabledd', subject: 'y pris is' },
        price: { question: 'Pris', subject: 'pris' },
        delivery: { question: 'Sut rydym yn ei hanfon', subject: 'sut rydym yn ei hanfon' },
        contact: { question: 'Cysylltu', subject: 'sut rydym yn cysylltu â chi' },
      },
      several: 'Ychwanegu, newid neu dynnu trwydded',
      total: (pounds) => `Byddwch yn talu ${pounds} am bob trwydded.`,
      addressNone: 'Dim cyfeiriad sefydlog',
      junior: (type) => `${type} (trwydded iau, 13 i 16 oed)`,
      price: {
        free: 'Am ddim',
        lower: (pounds) => `${pounds}, sef y pris is`,
      },
      declaration: {
        heading: 'Nawr anfonwch eich cais',
        text: 'Drwy anfon hwn, rydych yn dweud bod yr atebion yn gywir hyd y gwyddoch.',
      },
      reassurance: {
        ifWrong: 'Byddwn yn gofyn i chi amdano. Nid yw camgymeriad gonest yn cyfrif yn eich erbyn.',
        changeLater:
          'Gallwch newid unrhyw ateb nawr. Ar ôl iddo gael ei anfon, ni allwch ei newid yma. Cysylltwch â ni gyda’r rhif cyfeirnod.',
      },
      help: 'Gallwn fynd drwy eich atebion gyda chi.',
    },
    examplePay: {
      heading: 'Taliad Enghreifftiol',
      notReal: 'Nid yw hyn yn real. Ni chymerir arian.',
      amount: (pounds) => `Gofynnir i chi dalu ${pounds} am eich cais. Dewiswch beth ddylai ddigwydd.`,
      paid: (pounds) => `Talu ${pounds}`,
      refused: 'Gwrthod y cerdyn',
      cancelled: 'Canslo’r taliad',
      help: 'Nid ydym byth yn gofyn am gerdyn yma. Os na allwch dalu ar-lein, gallwn gymryd taliad mewn ffordd arall.',
    },
    notPaid: {
      'payment-refused': {
        heading: 'Gwrthodwyd y cerdyn',
        paragraphs: [
          'Ni chymerwyd arian, ac nid ydym wedi anfon eich cais. Mae eich atebion yn ddiogel am 24 awr.',
          'Rhowch gynnig ar gerdyn arall, neu gofynnwch i’r banc pam y gwrthododd yr un hwn.',
        ],
      },
      'payment-cancelled': {
        heading: 'Rydych wedi canslo’r taliad',
        paragraphs: ['Ni chymerwyd arian, ac nid ydym wedi anfon eich cais. Mae eich atebion yn ddiogel am 24 awr.'],
      },
      again: 'Rhoi cynnig arall ar dalu',
      answers: 'Gwirio neu newid eich atebion',
      otherWays: 'Ffyrdd eraill o dalu',
    },
    confirmation: {
      heading: 'Cais wedi’i anfon',
      reference: 'Eich rhif cyfeirnod',
      keep: 'Ysgrifennwch y rhif hwn, neu argraffwch y dudalen hon. Bydd ei angen arnoch os byddwch yn cysylltu â ni.',
      free: 'Nid oedd dim i’w dalu.',
      paid: (pounds) => `Rydych wedi talu ${pounds} yn Taliad Enghreifftiol. Ni chymerwyd arian go iawn.`,
      next: {
        heading: 'Beth sy’n digwydd nesaf',
        notReal: 'Enghraifft yw hon, felly ni ddaw trwydded.',
        card: 'Byddai gwasanaeth go iawn yn postio’r cerdyn nawr. Byddai’n dod o fewn 10 diwrnod gwaith.',
        email: 'Byddai gwasanaeth go iawn yn anfon y drwydded i’ch cyfeiriad e-bost nawr. Byddai’n dod o fewn awr.',
        text: 'Byddai gwasanaeth go iawn yn anfon y drwydded i’ch ffôn symudol nawr. Byddai’n dod o fewn awr.',
      },
      filledIn: 'Pwy lenwodd y ffurflen',
      stillToShow: (person) =>
        `Nid ydych wedi dangos eto y gallwch weithredu ar ran ${person}. Byddai gwasanaeth go iawn yn gofyn nawr am gopi o’r llythyr neu’r ddogfen. Cysylltwch â ni os nad oes un.`,
      starts: {
        afterPayment: 'Mae’r drwydded yn dechrau 30 munud ar ôl i chi dalu.',
        onDay: (day) => `Mae’r drwydded yn dechrau ar ${day}.`,
        atTime: (time, day) => `Mae’r drwydded yn dechrau am ${time} ar ${day}.`,
        notBefore: {
          you: 'Ni chaniateir i chi bysgota cyn hynny.',
          they: 'Ni chaniateir iddyn nhw bysgota cyn hynny.',
          named: 'Ni chaniateir i %{name} bysgota cyn hynny.',
        },
      },
      shared: {
        heading: 'Os yw pobl eraill yn defnyddio’r ddyfais hon',
        text: 'Tynnwch y cais hwn oddi ar y ddyfais hon. Mae gennym ni gopi o hyd. Wedyn gallwch ddechrau cais arall.',
        button: 'Ei dynnu oddi ar y ddyfais hon',
      },
      help: 'Os oes angen help arnoch, neu os oedd ateb yn anghywir',
    },
    notSent: {
      changed:
        'Nid ydym wedi anfon eich cais, gan fod ateb wedi newid mewn ffenestr arall. Dyma eich atebion nawr. Gwiriwch nhw a’u hanfon eto.',
      expired:
        'Nid ydym wedi anfon eich cais, gan fod gormod o amser wedi mynd heibio. Mae eich atebion yma o hyd. Gwiriwch nhw a’u hanfon eto.',
      failed:
        'Nid ydym wedi anfon eich cais, oherwydd problem ar ein hochr ni. Mae eich atebion yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
    },
  }
}
