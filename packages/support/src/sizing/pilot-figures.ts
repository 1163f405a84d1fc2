import type { Localised } from '../directory.js'
import type { Figure } from './figure.js'

const blog = 'HM Courts and Tribunals Service blog, “Helping users to access our online services”'
const pilotCaveat: Localised = {
  en: 'It counts people who got support in one pilot for courts, from April 2018. The source has no date and no number asked. It said the pilot would end in autumn 2020.',
  cy: 'Mae’n cyfrif pobl a gafodd gymorth mewn un cynllun peilot i lysoedd, o fis Ebrill 2018. Nid oes dyddiad yn y ffynhonnell, na nifer y bobl a holwyd. Dywedodd y byddai’r peilot yn dod i ben yn hydref 2020.',
}
const addendum = 'HM Courts and Tribunals Service, digital support pilot, Phase 4 addendum'
const addendumCaveat: Localised = {
  en: 'It is one pilot, in 8 services. Our source has no date for it, so the year is that of the end of the pilot.',
  cy: 'Un cynllun peilot yw hwn, mewn ychydig o wasanaethau. Nid oes dyddiad yn ein ffynhonnell, felly blwyddyn diwedd y peilot yw’r flwyddyn.',
}

/** Figures about one pilot of support. */
export const pilotFigures: readonly Figure[] = [
  {
    id: 'pilot-skills-or-confidence',
    says: {
      en: '80% of people who got support did not have the skills or the confidence to do it alone online.',
      cy: 'Nid oedd gan 80% o’r bobl a gafodd gymorth y sgiliau na’r hyder i’w wneud ar eu pen eu hunain ar-lein.',
    },
    value: 0.8,
    unit: 'share',
    mayStandFor: 'reason',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'pilot-help-to-type',
    says: {
      en: '61% of people who got support needed help to type, because of reading and writing or because of English.',
      cy: 'Roedd angen help i deipio ar 61% o’r bobl a gafodd gymorth, oherwydd darllen ac ysgrifennu neu oherwydd Saesneg.',
    },
    value: 0.61,
    unit: 'share',
    mayStandFor: 'reason',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'pilot-no-device',
    says: {
      en: '31% of people who got support had no device to do it on.',
      cy: 'Nid oedd gan 31% o’r bobl a gafodd gymorth ddyfais i’w wneud arni.',
    },
    value: 0.31,
    unit: 'share',
    mayStandFor: 'reason',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'online-claims',
    says: {
      en: 'More than 100,000 people made a claim online in 18 months.',
      cy: 'Gwnaeth mwy na 100,000 o bobl hawliad ar-lein mewn 18 mis.',
    },
    value: 100_000,
    unit: 'claims',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'online-claims-satisfaction',
    says: {
      en: '88% satisfaction with claims online in 18 months.',
      cy: 'Roedd 88% yn fodlon â hawliadau ar-lein mewn 18 mis.',
    },
    value: 0.88,
    unit: 'share',
    year: 2020,
    source: blog,
    caveat: {
      en: 'It is about the online service, and not about support. The source says 88% satisfaction in English, and 88% very satisfied in Welsh.',
      cy: 'Mae’n sôn am y gwasanaeth ar-lein, ac nid am gymorth. Mae’r ffynhonnell yn dweud 88% o foddhad yn Saesneg, ac 88% yn fodlon iawn yn Gymraeg.',
    },
  },
  {
    id: 'pilot-first-appointments',
    says: {
      en: '345 appointments took place in the first part of a pilot, fewer than expected.',
      cy: 'Cynhaliwyd 345 o apwyntiadau yn rhan gyntaf cynllun peilot, llai na’r disgwyl.',
    },
    value: 345,
    unit: 'appointments',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'pilot-first-score',
    says: {
      en: 'People gave the first part of the pilot 9.7 out of 10.',
      cy: 'Rhoddodd pobl 9.7 allan o 10 i ran gyntaf y cynllun peilot.',
    },
    value: 9.7,
    unit: 'out-of-10',
    year: 2020,
    source: blog,
    caveat: pilotCaveat,
  },
  {
    id: 'pilot-people',
    says: { en: 'A pilot helped 1,221 people.', cy: 'Cafodd 1,221 o bobl gymorth gan gynllun peilot.' },
    value: 1221,
    unit: 'people',
    year: 2020,
    source: addendum,
    caveat: addendumCaveat,
  },
  {
    id: 'pilot-appointments',
    says: {
      en: 'The pilot had more than 1,274 appointments.',
      cy: 'Cynhaliwyd mwy na 1,274 o apwyntiadau yn y cynllun peilot.',
    },
    value: 1274,
    unit: 'appointments',
    year: 2020,
    source: addendum,
    caveat: addendumCaveat,
  },
  {
    id: 'pilot-forms-sent',
    says: {
      en: 'People sent 1,147 forms with help from the pilot.',
      cy: 'Anfonodd pobl 1,147 o ffurflenni gyda chymorth y cynllun peilot.',
    },
    value: 1147,
    unit: 'forms',
    year: 2020,
    source: addendum,
    caveat: addendumCaveat,
  },
  {
    id: 'pilot-services',
    says: { en: 'The pilot was for 8 services.', cy: 'Roedd y cynllun peilot ar gyfer 8 gwasanaeth.' },
    value: 8,
    unit: 'services',
    year: 2020,
    source: addendum,
    caveat: addendumCaveat,
  },
  {
    id: 'pilot-score',
    says: {
      en: 'People who used the pilot gave it 9.5 out of 10.',
      cy: 'Rhoddodd pobl a ddefnyddiodd y cynllun peilot 9.5 allan o 10 iddo.',
    },
    value: 9.5,
    unit: 'out-of-10',
    year: 2020,
    source: 'HM Courts and Tribunals Service, “HMCTS national digital support service improves access to justice”',
    caveat: addendumCaveat,
  },
  {
    id: 'pilot-benefit-appeals',
    says: {
      en: '68% of the appointments were for appeals about benefits.',
      cy: 'Roedd 68% o’r apwyntiadau ar gyfer apeliadau am fudd-daliadau.',
    },
    value: 0.68,
    unit: 'share',
    year: 2020,
    source: 'JUSTICE',
    caveat: addendumCaveat,
  },
]
