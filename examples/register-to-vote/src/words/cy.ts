// Welsh. What was published is named in `published`; all the rest is a draft that needs a translator's check.
import { help } from './cy-help'
import { requests } from './cy-requests'
import type { Words } from './en'

/** Wording that others published: GOV.UK Forms, GOV.UK and HMRC. Everything else in this file was drafted for this example. */
export const published: readonly string[] = ['checkAnswers.heading', 'checkAnswers.button', 'errorTitle']

/** Everything the service says in Welsh. */
export const cy: Words = {
  ...help,
  requests,
  service: 'Cofrestru i bleidleisio',
  office: 'Swyddfa Etholiadau Enghreifftiol',
  notReal: 'Gwasanaeth enghreifftiol yw hwn, i ddangos Handrail. Nid yw’n rhoi neb ar gofrestr.',
  links: {
    getSupport: 'Cael cymorth',
    cookies: 'Cwcis a’ch atebion',
    continueApplication: 'Mynd yn ôl i’ch cais',
    previousPage: 'Tudalen flaenorol',
    start: 'Mynd i ddechrau’r gwasanaeth',
  },
  start: {
    introduction:
      'Defnyddiwch y gwasanaeth hwn i ofyn am fod ar y gofrestr o bobl sy’n gallu pleidleisio. Dim ond unwaith y mae angen ei wneud.',
    time: 'Tua 5 munud',
    cost: 'Mae am ddim',
    saving: 'Gallwch fynd yn ôl at eich atebion yn y porwr hwn am 24 awr. Byddwch yn eu colli os byddwch yn ei gau.',
    otherWays: 'Gallwch gofrestru dros y ffôn, wyneb yn wyneb neu drwy’r post. Gallwn hefyd lenwi’r ffurflen gyda chi.',
    help: 'Os na allwch ateb cwestiwn, dywedwch hynny a dywedwch pam. Gallwch gofrestru o hyd.',
  },
  questions: {
    country: {
      title: 'Ym mha wlad rydych chi’n byw?',
      help: 'Os ydych yn byw mewn mwy nag 1 lle, dewiswch y wlad lle rydych chi nawr.',
      missing: 'Dewiswch y wlad lle rydych chi’n byw',
      choices: {
        england: 'Lloegr',
        scotland: 'Yr Alban',
        wales: 'Cymru',
        'northern-ireland': 'Gogledd Iwerddon',
        abroad: 'Rhywle y tu allan i’r DU',
      },
    },
    nationality: {
      title: 'Beth yw eich cenedligrwydd?',
      hint: 'Dewiswch bob un sy’n berthnasol',
      help: 'Gallwch gael mwy nag 1 cenedligrwydd.',
      why: {
        reason: 'Dim ond mewn rhai etholiadau y gall pobl o rai gwledydd bleidleisio.',
        ifNotAnswered: 'Dywedwch wrthym pam. Gallwch anfon eich cais o hyd.',
        whoSees: 'Y bobl yn ein swyddfa sy’n gwirio ceisiadau.',
      },
      thing: 'eich cenedligrwydd',
      missing: 'Dewiswch eich cenedligrwydd',
      choices: {
        british: 'Prydeinig',
        irish: 'Gwyddelig',
        other: 'Dinesydd gwlad arall',
      },
      other: {
        label: 'Pa wlad neu wledydd?',
        thing: 'pa wlad neu wledydd rydych yn ddinesydd ohonynt',
        missing: 'Rhowch pa wlad neu wledydd rydych yn ddinesydd ohonynt',
      },
      cannotGive: 'Ni allaf roi fy nghenedligrwydd',
      reasonHint: 'Er enghraifft, rydych yn aros am benderfyniad am loches',
    },
    'date-of-birth': {
      title: 'Beth yw eich dyddiad geni?',
      hint: 'Er enghraifft, 31 3 1980',
      help: 'Os nad ydych yn siŵr ohono, defnyddiwch y dyddiad ar eich pasbort neu ar bapur swyddogol arall.',
      why: {
        reason: 'Rydym yn gweld a allwch gofrestru a phryd y gallwch bleidleisio.',
        ifNotAnswered: 'Dywedwch wrthym pam, a faint yw eich oed hyd y gwyddoch.',
        whoSees: 'Y bobl yn ein swyddfa sy’n gwirio ceisiadau. Nid yw byth ar y gofrestr agored.',
      },
      thing: 'eich dyddiad geni',
      cannotGive: 'Ni allaf roi fy nyddiad geni',
      reasonHint: 'Er enghraifft, ni wnaeth neb ei gofnodi pan gawsoch eich geni',
      ageRange: {
        label: 'Faint yw eich oed, hyd y gwyddoch?',
        missing: 'Dewiswch faint yw eich oed, hyd y gwyddoch',
        choices: {
          'under-16': 'O dan 16',
          '16-to-17': '16 i 17',
          '18-to-75': '18 i 75',
          'over-75': 'Dros 75',
        },
      },
    },
    name: {
      title: 'Beth yw eich enw?',
      help: 'Defnyddiwch yr enw sydd gennych nawr. Os mai dim ond 1 enw sydd gennych, rhowch ef yn y ddau flwch.',
      firstName: 'eich enw cyntaf',
      lastName: 'eich enw olaf',
    },
    'changed-name': {
      title: 'A yw eich enw wedi newid yn ystod y 12 mis diwethaf?',
      help: 'Er enghraifft, am eich bod wedi priodi, neu ei newid drwy %{word}.',
      plainWord: { word: 'weithred newid enw', meaning: 'papur cyfreithiol sy’n dweud eich enw newydd' },
      missing: 'Dewiswch ‘Ydy’ os yw eich enw wedi newid yn ystod y 12 mis diwethaf',
      yes: 'Ydy',
      no: 'Nac ydy',
    },
    'old-name': {
      title: 'Beth oedd eich enw o’r blaen?',
      help: 'Dim ond i ddod o hyd i chi ar y gofrestr rydym yn ei ddefnyddio. Nid ydym yn ei ddangos i neb arall.',
      firstName: 'eich hen enw cyntaf',
      lastName: 'eich hen enw olaf',
    },
    'national-insurance-number': {
      title: 'Beth yw eich rhif Yswiriant Gwladol?',
      hint: 'Er enghraifft, QQ 12 34 56 C',
      why: {
        reason:
          'Rydym yn ei gymharu â chofnodion y llywodraeth, i wneud yn siŵr nad oes neb yn cofrestru yn eich enw chi.',
        ifNotAnswered: 'Dywedwch wrthym pam. Efallai y byddwn yn gofyn am ffordd arall o ddangos pwy ydych chi.',
        whoSees: 'Y bobl yn ein swyddfa sy’n gwirio ceisiadau.',
      },
      thing: 'eich rhif Yswiriant Gwladol',
      cannotGive: 'Ni allaf roi fy rhif Yswiriant Gwladol',
      reasonHint: 'Er enghraifft, nid ydych erioed wedi cael un',
    },
    address: {
      title: 'Beth yw eich cyfeiriad?',
      help: 'Defnyddiwch y lle rydych yn byw’r rhan fwyaf o’r amser. Gallwch gofrestru heb gyfeiriad sefydlog.',
    },
    moved: {
      title: 'Ydych chi wedi symud o fewn y DU yn ystod y 12 mis diwethaf?',
      help: 'Rydym yn ei ddefnyddio i’ch tynnu oddi ar y gofrestr lle roeddech yn byw o’r blaen.',
      missing: 'Dewiswch ‘Ydw’ os ydych wedi symud o fewn y DU yn ystod y 12 mis diwethaf',
      yes: 'Ydw',
      no: 'Nac ydw',
    },
    'previous-address': {
      title: 'Beth oedd eich cyfeiriad o’r blaen?',
      help: 'Os ydych wedi symud fwy nag unwaith, defnyddiwch y cyfeiriad yn union cyn yr un hwn.',
    },
    'open-register': {
      title: 'Ydych chi am fod ar y gofrestr agored?',
      help: 'Nid yw’r %{word} yn effeithio ar eich hawl i bleidleisio.',
      plainWord: { word: 'gofrestr agored', meaning: 'rhestr y gall unrhyw berson neu gwmni ei phrynu' },
      missing: 'Dewiswch a ydych am fod ar y gofrestr agored',
      choices: {
        'leave-out': 'Nac ydw, gadewch fy enw a’m cyfeiriad allan',
        include: 'Ydw, rhowch fy enw a’m cyfeiriad arni',
      },
    },
    'postal-vote': {
      title: 'Ydych chi am bleidleisio drwy’r post?',
      help: 'Os ydych, byddwn yn anfon ffurflen atoch i ofyn amdani. Gallwch bleidleisio wyneb yn wyneb o hyd nes i chi ei hanfon yn ôl.',
      missing: 'Dewiswch ‘Ydw’ os ydych am bleidleisio drwy’r post',
      yes: 'Ydw',
      no: 'Nac ydw',
    },
    'postal-form': {
      title: 'Sut dylem anfon y ffurflen pleidlais bost atoch?',
      help: 'Rhaid argraffu’r ffurflen a’i llofnodi. Dewiswch y post os na allwch ei hargraffu.',
      missing: 'Dewiswch sut dylem anfon y ffurflen pleidlais bost atoch',
      choices: { email: 'E-bost', post: 'Drwy’r post' },
      email: { label: 'Cyfeiriad e-bost ar gyfer y ffurflen', thing: 'y cyfeiriad e-bost ar gyfer y ffurflen' },
    },
    contact: {
      title: 'Sut dylem gysylltu â chi os oes gennym gwestiwn?',
      help: 'Dim ond i ofyn am eich cais rydym yn defnyddio hwn.',
      missing: 'Dewiswch sut dylem gysylltu â chi',
      choices: { email: 'E-bost', phone: 'Ffôn', post: 'Drwy’r post' },
      email: { label: 'Eich cyfeiriad e-bost', thing: 'eich cyfeiriad e-bost' },
      phone: { label: 'Eich rhif ffôn', thing: 'eich rhif ffôn' },
    },
    declaration: {
      title: 'Datganiad',
      help: 'Os nad ydych yn siŵr am ateb, gofynnwch i ni cyn mynd ymlaen.',
      confirms: [
        'bod eich atebion yn wir, hyd y gwyddoch',
        'mai chi yw’r person y mae’r atebion hyn amdano, neu eich bod yn ateb gyda’r person hwnnw',
      ],
      warning: 'Mae rhoi gwybodaeth anwir yn fwriadol yn erbyn y gyfraith. Gallech gael dirwy neu fynd i’r carchar.',
      missing: 'Dewiswch a ydych yn cadarnhau hyn i gyd',
      button: 'Parhau',
    },
  },
  registerElsewhere: {
    heading: 'Ni allwch ddefnyddio’r gwasanaeth hwn',
    paragraphs: {
      'northern-ireland':
        'Mae gan Ogledd Iwerddon ei chofrestr ei hun. Swyddfa Etholiadau Enghreifftiol Gogledd Iwerddon sy’n ei chadw.',
      abroad: 'Mae pobl sy’n byw y tu allan i’r DU yn cofrestru gyda’r Swyddfa Enghreifftiol i Bleidleiswyr Tramor.',
    },
    next: 'Ble i fynd',
    phone: 'Ffôn',
    write: 'Ysgrifennwch at',
    nothingSent: 'Nid ydych wedi anfon dim yma, felly nid oes dim i’w ganslo.',
    change: 'Newid y wlad lle rydych chi’n byw',
  },
  tooYoung: {
    heading: 'Ni allwch gofrestru eto',
    paragraphs: [
      'Gallwch gofrestru o 16 oed ymlaen os ydych yn byw yn Lloegr, ac o 14 oed ymlaen yn yr Alban ac yng Nghymru.',
      'Dewch yn ôl pan fyddwch yn ddigon hen. Rydym yn dileu’r hyn a ddywedoch wrthym o fewn 48 awr.',
    ],
    change: 'Newid eich dyddiad geni',
  },
  checkAnswers: {
    heading: 'Edrychwch dros eich atebion cyn cyflwyno’ch ffurflen',
    button: 'Cytuno a chyflwyno',
    help: 'Gallwch newid unrhyw ateb cyn anfon y cais. Cysylltwch â ni i’w newid wedyn.',
    groups: {
      you: 'Amdanoch chi',
      home: 'Ble rydych chi’n byw',
      voting: 'Sut rydych chi’n pleidleisio',
      contact: 'Sut rydym yn cysylltu â chi',
      declaration: 'Datganiad',
    },
    rows: {
      country: { question: 'Gwlad', subject: 'gwlad' },
      nationality: { question: 'Cenedligrwydd', subject: 'cenedligrwydd' },
      'date-of-birth': { question: 'Dyddiad geni', subject: 'dyddiad geni' },
      name: { question: 'Enw', subject: 'enw' },
      'changed-name': {
        question: 'Enw wedi newid yn ystod y 12 mis diwethaf',
        subject: 'a yw eich enw wedi newid',
      },
      'old-name': { question: 'Enw o’r blaen', subject: 'enw o’r blaen' },
      'national-insurance-number': { question: 'Rhif Yswiriant Gwladol', subject: 'rhif Yswiriant Gwladol' },
      address: { question: 'Cyfeiriad', subject: 'cyfeiriad' },
      moved: { question: 'Wedi symud yn ystod y 12 mis diwethaf', subject: 'a ydych wedi symud' },
      'previous-address': { question: 'Cyfeiriad o’r blaen', subject: 'cyfeiriad o’r blaen' },
      'open-register': { question: 'Cofrestr agored', subject: 'cofrestr agored' },
      'postal-vote': { question: 'Pleidleisio drwy’r post', subject: 'pleidleisio drwy’r post' },
      'postal-form': {
        question: 'Anfon y ffurflen pleidlais bost drwy',
        subject: 'sut rydym yn anfon y ffurflen pleidlais bost',
      },
      contact: { question: 'Cysylltu â chi drwy', subject: 'sut rydym yn cysylltu â chi' },
      declaration: { question: 'Mae eich atebion yn wir', subject: 'datganiad' },
    },
    cannotGive: 'Ni allwch roi hwn. Eich rheswm:',
    age: 'Eich oed, hyd y gwyddoch:',
    noFixedAddress: 'Dim cyfeiriad sefydlog. Ble rydych chi’n treulio’r rhan fwyaf o’ch amser:',
    confirmed: 'Wedi’i gadarnhau',
  },
  confirmation: {
    heading: 'Cais wedi’i anfon',
    next: [
      'Enghraifft yw hon, felly nid oes neb yn cael ei roi ar gofrestr. Byddai swyddfa go iawn yn gwirio eich atebion o fewn 5 diwrnod gwaith.',
      'Wedyn byddai’n ysgrifennu atoch i ddweud eich bod ar y gofrestr, neu i ofyn am rywbeth arall.',
    ],
    postalForm: 'Byddai hefyd yn anfon y ffurflen i bleidleisio drwy’r post atoch.',
    cannotGive: 'Gan na allech roi popeth, gallai ofyn am ffordd arall o ddangos pwy ydych chi.',
    shared: {
      heading: 'Os yw pobl eraill yn defnyddio’r ddyfais hon',
      text: 'Tynnwch y cais hwn oddi ar y ddyfais hon. Mae gennym ni gopi o hyd. Wedyn gallwch ddechrau cais arall.',
      button: 'Ei dynnu oddi ar y ddyfais hon',
    },
    help: 'Byddwch yn barod i roi eich rhif cyfeirnod pan fyddwch yn cysylltu â ni.',
  },
  cookies: {
    heading: 'Cwcis a’ch atebion',
    paragraphs: [
      'Rydym yn defnyddio un cwci. Mae’n cynnwys rhif ar hap sy’n cysylltu’r porwr hwn â’ch atebion, a dim byd arall.',
      'Nid yw’r gwasanaeth yn gweithio hebddo, felly nid ydym yn gofyn am ganiatâd. Mae’n diflannu pan fyddwch yn cau eich porwr.',
      'Rydym yn dileu atebion nad ydych yn eu hanfon. Maent yn cau 24 awr ar ôl eich ateb olaf ac yn cael eu dileu o fewn 48 awr.',
      'Nid ydym yn defnyddio cwcis i gyfrif ymweliadau, ac nid ydym yn anfon dim at gwmnïau eraill.',
      'Mae adroddiad am broblem yn cael ei gadw ar wahân i’ch atebion. Rydym yn ei ddileu ar ôl 90 diwrnod.',
      'Os byddwch yn gofyn am alwad neu’n dweud wrthym beth sydd ei angen arnoch, rydym yn cadw hynny ar wahân hefyd, ac yn ei ddileu ar ôl 90 diwrnod.',
      'Nid yw atebion i’n harolwg yn dweud atebion pwy ydynt. Rydym yn eu dileu ar ôl 1 flwyddyn.',
    ],
  },
  tooBig: {
    heading: 'Mae eich ateb yn rhy hir',
    paragraphs: [
      'Nid ydym wedi cadw’r hyn a roesoch ar y dudalen ddiwethaf, gan fod gormod ohono.',
      'Mae atebion o dudalennau cynharach yn ddiogel. Ewch yn ôl a rhowch lai.',
    ],
  },
  notKept: {
    expired:
      'Nid oedd modd cadw eich ateb, gan fod gormod o amser wedi mynd heibio neu nad yw eich porwr yn caniatáu cwcis. Mae’r hyn a roesoch yma o hyd. Ewch i ddechrau’r gwasanaeth i roi cynnig arall arni.',
    away: 'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau. Mae atebion o dudalennau cynharach yn ddiogel am 24 awr.',
    failed:
      'Nid oedd modd cadw eich ateb, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
  },
  offered: 'Gwiriwch y cyfeiriad e-bost. Oeddech chi’n golygu %{address}?',
  changedElsewhere:
    'Newidiwyd yr ateb hwn mewn ffenestr arall. Yr ateb sydd wedi’i gadw nawr yw “%{saved}”. Mae’r hyn a roesoch ar y dudalen hon o hyd. I’w ddefnyddio yn ei le, dewiswch “Parhau”.',
  notSent: {
    changed:
      'Nid ydym wedi anfon eich cais, gan fod ateb wedi newid mewn ffenestr arall. Dyma eich atebion nawr. Gwiriwch nhw a’u hanfon eto.',
    away: 'Nid ydym yn gwybod a ydym wedi cael eich cais, oherwydd problem ar ein hochr ni. Rhowch gynnig arall arni mewn ychydig funudau. Gallwch ei anfon eto: dim ond unwaith rydym yn ei gyfrif.',
    failed:
      'Nid ydym wedi anfon eich cais, oherwydd problem ar ein hochr ni. Mae eich atebion yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
  },
  problem:
    'Mae atebion o dudalennau cynharach yn ddiogel am 24 awr. Nid ydym wedi cadw ateb o’r dudalen roeddech arni.',
}
