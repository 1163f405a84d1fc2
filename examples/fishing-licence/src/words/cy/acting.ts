import type { Words } from '../words.js'

/** Said to someone who applies for another, about themselves and about that person. */
export function acting(): Pick<Words, 'acting' | 'agreement' | 'notAgreed' | 'stop'> {
  return {
    acting: {
      question: 'Amdanoch chi',
      introduction: (person) => `Rydych yn gwneud cais ar ran ${person}, felly mae angen i ni wybod pwy ydych chi.`,
      help: 'Dim ond i wybod pwy lenwodd y ffurflen, ac i gysylltu â chi amdani, rydym yn defnyddio hyn.',
      // “Sam a Jo”, “Jo ac Ann”.
      and: (names, last) => `${names} ${/^[aeiouwyâêîôûŵŷáéíóú]/i.test(last) ? 'ac' : 'a'} ${last}`,
    },
    agreement: {
      question: (person) => `Gweithredu ar ran ${person}`,
      help: 'Gallwch fynd ymlaen heb lythyr. Os yw’r person gyda chi, gallwch ateb hyn gyda’ch gilydd.',
      statements: {
        fillsIn: (helper) => `bod ${helper} yn llenwi’r ffurflen hon ar eich rhan`,
        sees: (helper) => `bod ${helper} yn gweld yr hyn rydych yn ei ddweud wrthym`,
        getsMessages: (helper) => `bod ${helper} yn cael ein negeseuon am y drwydded`,
      },
    },
    notAgreed: {
      heading: (person) => `Siaradwch â’r person yn gyntaf: ${person}`,
      agree: (person) => `Ni allwn gymryd y ffurflen hon nes bod ${person} yn gwybod amdani ac yn cytuno.`,
      know: (person) => `Ni allwn gymryd y ffurflen hon nes bod ${person} yn gwybod amdani.`,
      next: 'Beth i’w wneud nesaf',
      nextSteps: [
        'Dywedwch wrthyn nhw beth yw diben y drwydded, beth mae’n ei gostio a beth rydym yn ei ofyn.',
        'Os ydyn nhw’n hapus, newidiwch eich ateb ac ewch ymlaen. Os nad oes modd iddyn nhw ddeall hyn, gallwch ddweud hynny yno.',
        'Gallan nhw hefyd wneud cais eu hunain, neu gallwn ni eu helpu.',
      ],
      kept: 'Mae eich atebion yn ddiogel am 24 awr. Gallwch eu cadw am 28 diwrnod.',
      change: 'Newid eich ateb',
      advice: 'Gall cynghorydd siarad â’r ddau ohonoch am beth i’w wneud.',
    },
    stop: {
      heading: 'Ydych chi am stopio?',
      save: {
        heading: 'Stopio, a mynd ymlaen wedyn',
        text: 'Rydym yn cadw’r atebion am 28 diwrnod. Rydym yn dangos cod i chi ddod yn ôl gydag ef, ar unrhyw ddyfais.',
        button: 'Cadw a dangos fy nghod',
      },
      end: {
        heading: 'Dod â’r ffurflen hon i ben',
        text: 'Ni all neb agor yr atebion hyn ar y ddyfais hon mwyach. Rydym yn eu dileu o fewn 48 awr.',
        withCode: 'Os cawsoch god o’r blaen, gallwch ddod yn ôl gydag ef o hyd.',
        button: 'Dod â’r ffurflen i ben',
      },
      back: 'Mynd yn ôl at y ffurflen',
      help: 'Os yw rhywun arall yn aros i ddefnyddio’r ddyfais hon, cadwch y ffurflen neu dewch â hi i ben yn gyntaf.',
    },
  }
}
