import type { Words } from '../words.js'

/** Saving an application, and coming back to it. */
export function saving(): Pick<Words, 'save' | 'saved' | 'comeBack'> {
  return {
    save: {
      heading: 'Cadw a dod yn ôl yn nes ymlaen',
      paragraphs: [
        'Mae gennym eich atebion o’r tudalennau cyn yr un hon. Gallwn eu cadw am 28 diwrnod.',
        'Rydym yn dangos cod i chi. Gyda’r cod a’r dyddiad geni gallwch fynd ymlaen wedyn, ar unrhyw ddyfais. Nid oes angen cyfrif arnoch.',
        'Os cawsoch god o’r blaen, dim ond yr un newydd sy’n gweithio.',
      ],
      button: 'Cadw a dangos fy nghod',
      help: 'Gallwch ysgrifennu’r cod, ei argraffu neu ofyn i rywun ei ysgrifennu i chi.',
    },
    saved: {
      heading: 'Cais wedi’i gadw',
      code: 'Eich cod',
      once: 'Ysgrifennwch y cod hwn, neu argraffwch y dudalen hon. Ni allwn ei ddangos eto.',
      spelled: 'Sut i ddweud y cod',
      spell: (character, word) => `${character} am ${word}`,
      kept: (until) => `Rydym yn cadw eich atebion tan ${until}. Ar ôl hynny rydym yn eu dileu.`,
      next: {
        heading: 'Sut i ddod yn ôl',
        paragraphs: [
          'Bydd angen y cod hwn arnoch, a dyddiad geni’r person y mae’r drwydded ar ei gyfer.',
          'Os ydych wedi ychwanegu sawl trwydded, dyddiad geni’r un gyntaf ydyw.',
        ],
      },
      comeBack: 'Dod yn ôl at gais a gadwyd',
      shared: 'Tynnwch eich atebion oddi ar y ddyfais hon. Gallwch ddod yn ôl atynt o hyd gyda’r cod.',
    },
    comeBack: {
      heading: 'Dod yn ôl at gais a gadwyd',
      code: {
        label: 'Eich cod',
        hint: 'Mae ganddo 12 llythyren a rhif, fel 4F7K 9WXM 3H2Y',
        thing: 'eich cod',
      },
      dateOfBirth: {
        legend: 'Dyddiad geni’r person y mae’r drwydded ar ei gyfer',
        hint: 'Er enghraifft, 31 3 1980',
        thing: 'ddyddiad geni’r person y mae’r drwydded ar ei gyfer',
      },
      help: 'Os ydych wedi ychwanegu sawl trwydded, rhowch y dyddiad geni ar gyfer y gyntaf. Os ydych wedi colli’r cod, dechreuwch eto neu ffoniwch ni. Nid yw cod yn gweithio ar ôl 28 diwrnod, nac ar ôl i chi anfon y cais.',
      notDone: {
        wrong: 'Nid yw’r cod a’r dyddiad geni yn cyfateb i gais. Gwiriwch y ddau, a rhowch gynnig arall arni.',
        tooMany: 'Bu gormod o geisiadau. Arhoswch 1 munud, a rhowch gynnig arall arni.',
        expired:
          'Nid oedd modd gwneud hyn, gan fod gormod o amser wedi mynd heibio neu nad yw eich porwr yn caniatáu cwcis. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni.',
        away: 'Nid oedd modd gwneud hyn, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau.',
        failed:
          'Nid oedd modd gwneud hyn, oherwydd problem ar ein hochr ni. Rhowch gynnig arall arni, neu cysylltwch â ni.',
      },
    },
  }
}
