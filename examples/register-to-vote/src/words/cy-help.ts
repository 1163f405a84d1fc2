// Welsh. Drafts, but for what `published` in cy.ts names: it needs a translator's check.
import type { help as en } from './en-help'

/** What the service says about help in Welsh. */
export const help: typeof en = {
  need: [
    {
      thing: 'eich rhif Yswiriant Gwladol',
      ifMissing: 'dywedwch wrthym pam na allwch ei roi. Gallwch gofrestru o hyd.',
    },
    {
      thing: 'eich cyfeiriad',
      ifMissing:
        'dywedwch wrthym ble rydych yn treulio’r rhan fwyaf o’ch amser. Gallwch gofrestru heb gyfeiriad sefydlog.',
    },
  ],
  trust: {
    seenBy: 'Y bobl yn ein swyddfa sy’n gwirio ceisiadau.',
    usedFor: 'Rydym yn ei ddefnyddio i weld a allwch fod ar y gofrestr, ac i ysgrifennu atoch amdani.',
    keptFor: 'Rydym yn dileu atebion nad ydych yn eu hanfon o fewn 48 awr.',
    notDone:
      'Dim ond os byddwch yn dweud hynny rydym yn rhoi eich enw ar y gofrestr agored. Gall unrhyw un brynu’r rhestr honno.',
  },
  where: {
    heading: 'Ble i ddod o hyd i’ch rhif Yswiriant Gwladol',
    places: [
      { place: 'Slip cyflog', where: 'wrth ymyl eich enw' },
      { place: 'P60', where: 'y papur am eich cyflog a gewch unwaith y flwyddyn' },
      { place: 'Llythyr', where: 'am dreth, pensiwn neu fudd-daliadau' },
    ],
    ifMissing: 'Dewiswch “Ni allaf roi fy rhif Yswiriant Gwladol” a dywedwch wrthym pam. Gallwch gofrestru o hyd.',
  },
  keptUntil: 'i chi gau’r porwr hwn, am hyd at 24 awr',
  reassurance: {
    ifWrong: 'Byddwn yn gofyn i chi amdano. Nid yw gwneud camgymeriad yn erbyn y gyfraith.',
    changeLater: 'Gallwch. Cysylltwch â ni a byddwch yn barod i roi eich rhif cyfeirnod.',
  },
  advice: 'Os nad ydych yn cytuno na allwch gofrestru, gall rhywun nad yw’n gweithio i ni ei drafod gyda chi.',
  getSupport: {
    heading: 'Cael cymorth',
    introduction:
      'Gallwn ateb cwestiynau, llenwi’r ffurflen gyda chi neu gymryd eich atebion mewn ffordd arall. Mae’r help hwn am ddim.',
    channels: 'Pob ffordd o gysylltu â ni',
  },
  places: {
    heading: 'Dod o hyd i le yn agos atoch chi',
    introduction: 'Gall rhywun eistedd gyda chi yn y lleoedd hyn wrth i chi ateb. Mae am ddim.',
    help: 'Ffoniwch ni os nad oes un o’r lleoedd hyn yn addas i chi.',
    notAPostcode: 'Rhowch god post llawn yn y DU, fel AA3 1AB',
  },
  errorTitle: 'Gwall: %{title}',
  report: {
    heading: 'Rhoi gwybod am broblem gyda thudalen',
    button: 'Anfon yr adroddiad',
    kept: 'Rydym yn dileu eich adroddiad ar ôl 90 diwrnod.',
    notKept:
      'Nid oedd modd cadw eich adroddiad, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau.',
    sent: {
      heading: 'Diolch am eich adroddiad',
      paragraphs: [
        'Mae rhywun yn ein tîm yn darllen pob adroddiad o fewn 5 diwrnod gwaith, ac yn trwsio’r hyn nad yw’n gweithio.',
        'Mae eich cais ar agor o hyd yn y tab arall. Gallwch gau’r un hwn.',
      ],
      help: 'Ni allwn ateb eich adroddiad. Os oes angen help arnoch gyda’ch cais, cysylltwch â ni.',
    },
  },
}
