import type { Words } from '../words.js'

/** Help for someone who cannot go on, and reports of a page that does not work. */
export function help(): Pick<Words, 'stillStuck' | 'advice' | 'report'> {
  return {
    stillStuck: {
      keptUntil: 'i chi gau’r porwr neu stopio am 24 awr',
      startAgain: 'Dechrau cais newydd',
    },
    advice: {
      noLicenceNeeded:
        'Os nad ydych yn cytuno â hyn, cysylltwch â ni yn gyntaf. Gall rhywun nad yw’n gweithio i ni eich helpu hefyd.',
      paymentRefused: 'Os ydych yn poeni am arian, gall rhywun nad yw’n gweithio i ni siarad â chi amdano.',
    },
    report: {
      heading: 'Rhoi gwybod am broblem gyda thudalen',
      kept: 'Rydym yn dileu adroddiadau ar ôl 90 diwrnod.',
      button: 'Anfon yr adroddiad',
      sent: {
        heading: 'Diolch am roi gwybod i ni',
        paragraphs: [
          'Mae gennym eich adroddiad. Nid ydym yn gwybod pwy ydych chi, felly ni allwn ateb.',
          'Mae atebion a gadwyd gennych lle gwnaethoch eu gadael. Gallwch gau’r dudalen hon.',
        ],
        next: {
          heading: 'Beth sy’n digwydd nesaf',
          paragraphs: [
            'Enghraifft yw hon, felly nid oes neb yn darllen eich adroddiad.',
            'Byddai gwasanaeth go iawn yn edrych arno ar y diwrnod gwaith nesaf, ac yn trwsio’r dudalen.',
            'Rydym yn dileu eich adroddiad ar ôl 90 diwrnod.',
          ],
        },
      },
      notKept: {
        tooMany: 'Bu gormod o adroddiadau. Arhoswch 1 munud, a rhowch gynnig arall arni.',
        away: 'Nid oedd modd cadw eich adroddiad, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni mewn ychydig funudau.',
        failed:
          'Nid oedd modd cadw eich adroddiad, oherwydd problem ar ein hochr ni. Mae’r hyn a roesoch yma o hyd. Rhowch gynnig arall arni, neu cysylltwch â ni.',
      },
    },
  }
}
