// Welsh. All of it is a draft that needs a translator's check.
import type { requests as en } from './en-requests'

/** What the service says in Welsh where people ask for something, and on paper. */
export const requests: typeof en = {
  kept: 'Dim ond pobl yn ein swyddfa sy’n gweld hyn. Rydym yn ei ddileu ar ôl 90 diwrnod.',
  whatNext: 'Beth sy’n digwydd nesaf',
  reference: 'Rhowch ef pan fyddwch yn cysylltu â ni am hyn. Nid oes ei angen ar neb i bleidleisio.',
  notReal: 'Enghraifft yw hon, felly ni fydd neb yn cysylltu â chi.',
  inThisLanguage: 'Dangos y dudalen hon yn Gymraeg',
  notKept: {
    away: 'Nid yw hyn wedi ein cyrraedd, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Anfonwch ef eto mewn ychydig funudau. Dim ond unwaith rydym yn ei gyfrif.',
    failed:
      'Nid yw hyn wedi ein cyrraedd, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Anfonwch ef eto, neu cysylltwch â ni.',
  },
  notShown: 'Mae’r hyn a anfonoch gennym, ond ni allwn ei ddangos nawr. Cysylltwch â ni i glywed eich cyfeirnod.',
  callBack: {
    heading: 'Gofyn am alwad ffôn',
    paragraphs: [
      'Bydd rhywun yn ein swyddfa yn eich ffonio. Gall ateb cwestiwn, neu lenwi’r ffurflen gyda chi dros y ffôn.',
      'Nid oes rhaid i chi ddechrau cais yn gyntaf. Mae’r alwad am ddim.',
    ],
    button: 'Gofyn am alwad ffôn',
    message: 'Alex sydd yma. Byddaf yn eich ffonio eto',
    ifMissed:
      'Byddwn yn ceisio unwaith eto ar yr un diwrnod, ac unwaith ar y diwrnod gwaith nesaf. Gallwch hefyd ofyn am alwad arall.',
    help: 'Os na allwch aros am alwad, ffoniwch ni.',
    sent: {
      heading: 'Byddwn yn eich ffonio',
      next: ['Byddwn yn eich ffonio ar un o’r adegau isod. Nid oes rhaid i chi wneud dim cyn hynny.'],
    },
  },
  needs: {
    choose: {
      question: 'Beth ddylem ei wybod, er mwyn i ni allu eich helpu?',
      hint: 'Dewiswch bopeth rydych am ddweud wrthym amdano',
      missing: 'Dewiswch am beth rydych am ddweud wrthym',
      help: 'Gallwch hefyd ddweud wrthym dros y ffôn.',
      choices: {
        adjustments: 'Newidiadau sy’n ei gwneud yn bosibl cofrestru neu bleidleisio',
        formats: 'Llythyrau a ffurflenni y gallwch eu darllen, fel print bras',
        reach: 'Sut rydych yn cysylltu â ni, fel drwy Relay UK',
        languages: 'Pa ieithoedd rydych yn eu defnyddio, neu ddehonglydd',
      },
    },
    heading: 'Dweud wrthym beth sydd ei angen arnoch',
    paragraphs: ['Nid oes rhaid i chi roi rheswm. Nid yw’n effeithio ar eich hawl i bleidleisio.'],
    button: 'Anfon beth sydd ei angen arnaf',
    next: 'Byddwn yn cysylltu â chi yn y ffordd rydych yn ei dewis ar ddiwedd y dudalen hon.',
    help: 'Gallwch hefyd ddweud wrthym dros y ffôn.',
    name: {
      label: 'Beth dylem eich galw?',
      hint: 'Eich enw llawn, neu enw arall rydych yn ei ddefnyddio',
      thing: 'beth dylem eich galw',
      subject: 'Enw',
    },
    contact: {
      question: 'Sut dylem ddweud wrthych beth y gallwn ei wneud?',
      hint: 'Dewiswch ffordd nad oes neb arall yn ei gweld na’i chlywed, os yw hynny’n bwysig i chi',
      missing: 'Dewiswch sut dylem ddweud wrthych beth y gallwn ei wneud',
      choices: { phone: 'Galwad ffôn', text: 'Neges destun', email: 'E-bost', post: 'Llythyr' },
      details: {
        phone: { label: 'Rhif ffôn ar gyfer yr alwad', thing: 'y rhif ffôn ar gyfer yr alwad' },
        text: { label: 'Rhif symudol ar gyfer y neges destun', thing: 'y rhif symudol ar gyfer y neges destun' },
        email: { label: 'Cyfeiriad e-bost ar gyfer ein hateb', thing: 'y cyfeiriad e-bost ar gyfer ein hateb' },
        post: { label: 'Cyfeiriad ar gyfer y llythyr', thing: 'y cyfeiriad ar gyfer y llythyr' },
      },
    },
    sent: {
      heading: 'Rydym yn gwybod beth sydd ei angen arnoch',
      asked: 'Yr hyn a ddywedoch wrthym',
      next: [
        'Byddwn yn dweud wrthych beth y gallwn ei wneud o fewn 4 diwrnod gwaith, yn y ffordd a ddewisoch.',
        'Gallwch gofrestru nawr. Nid oes rhaid i chi aros am ein hateb.',
      ],
    },
  },
  survey: {
    heading: 'Dweud wrthym beth oedd yn ei gwneud yn anodd',
    who: 'Dim ond pobl yn ein swyddfa sy’n gweld eich atebion. Rydym yn eu cadw am 1 flwyddyn, ar wahân i bob cais.',
    button: 'Anfon fy atebion',
    help: 'Ni allwn ateb yr hyn rydych yn ei ysgrifennu yma. Os oes angen help arnoch, cysylltwch â ni.',
    sent: {
      heading: 'Diolch am eich atebion',
      nothing: 'Gadawsoch y cyfan yn wag, felly nid oedd dim i’w gadw. Mae hynny’n iawn.',
      next: [
        'Rydym yn ychwanegu eich atebion at rai pobl eraill, ac yn newid yr hyn sy’n ei gwneud yn anodd i lawer.',
        'Ni all neb ddweud pa atebion yw eich rhai chi, felly ni allwn ysgrifennu atoch amdanynt.',
      ],
    },
  },
  links: {
    heading: 'Mwy y gallwn ei wneud',
    needs: 'Dweud wrthym beth sydd ei angen arnoch, fel print bras, dehonglydd neu ystafell dawel',
    survey: 'Dweud wrthym beth oedd yn ei gwneud yn anodd cofrestru',
    leaflet: 'Argraffu taflen i rywun nad yw ar-lein',
    poster: 'Argraffu poster ar gyfer wal neu ffenestr',
  },
  paper: {
    leaflet: 'Taflen i’w hargraffu',
    poster: 'Poster i’w argraffu',
    how: 'Argraffwch y dudalen hon gyda’ch porwr. Nid yw’r testun hwn ar y papur.',
    back: 'Yn ôl i gael cymorth',
    summary:
      'Rhaid i chi fod ar y gofrestr i bleidleisio. Gallwch ofyn am fod arni ar-lein, dros y ffôn, wyneb yn wyneb neu ar bapur.',
    need: ['eich enw, eich dyddiad geni a’ch cyfeiriad', 'eich rhif Yswiriant Gwladol, os yw gennych'],
  },
}
