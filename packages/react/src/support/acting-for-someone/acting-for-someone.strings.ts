import type { ActingAuthority, ActingRole } from '@handrail/forms/attributes'

/**
 * What is asked of someone who acts for another. `%{person}` is the person it is about, by name or as "the person", and
 * `%{helper}` who fills in the form.
 */
export interface ActingForSomeoneWords {
  /** The person, where there is no name. In the middle of a sentence. */
  thePerson: string
  /** Whoever reads out what the person agrees to, where there is no name. */
  theHelper: string
  /** The first question, for everyone. */
  whoLegend: string
  /** Its first answer. */
  myself: string
  /** Its second answer. */
  someoneElse: string
  /** Before the other questions, where all are on one page. */
  othersHeading: string
  /** What they are to the person. */
  roleLegend: string
  /** Each role, as they say it of themselves. */
  roleLabels: Record<ActingRole, string>
  /** What a role means, where people may not know. */
  roleHints: Record<Exclude<ActingRole, 'family' | 'friend'>, string>
  /** Round their own details. */
  helperLegend: string
  /** Whose details, and which. */
  helperHint: string
  /** Their name. */
  helperNameLabel: string
  /** Where they work or volunteer. */
  organisationLabel: string
  /** Their phone number. */
  phoneLabel: string
  /** Their email address. */
  emailLabel: string
  /** What shows that they can act, where the role is not known. */
  authorityLegend: string
  /** What shows that they can act, for roles that must show it. */
  authorityLegends: Record<'appointee' | 'attorney' | 'deputy' | 'professional', string>
  /** Each thing that can show it. */
  authorityLabels: Record<ActingAuthority, string>
  /** What something else is. */
  authorityOtherLabel: string
  /** That nobody is stopped for want of a paper. */
  notYetHint: string
  /** Whether the person agrees. */
  agreementLegend: string
  /** Its first answer. */
  agrees: string
  /** Its second answer, which asks why. */
  cannotAgree: string
  /** Its last answer. */
  disagrees: string
  /** Asks why the person cannot agree or understand. */
  whyLabel: string
  /** Reasons that others had. */
  whyHint: string
  /** Whether the person knows, for those whom somebody appointed: no agreement is asked for. */
  knowsLegend: string
  /** Its first answer. */
  knows: string
  /** Its second answer, which asks why. */
  cannotUnderstand: string
  /** Its last answer. */
  doesNotKnow: string
  /** Above what is read out. */
  readOut: string
  /** Leads into the list of what the person agrees to. Said to the person. */
  consentLead: string
  /** The first of the list, unless a service has its own. */
  consentFillsIn: string
  /** The second of the list. */
  consentSees: string
  /** After the list, said to the person. */
  consentAsk: string
  /** How the person agreed. */
  consentLegend: string
  /** Its first answer. */
  inPerson: string
  /** Its second answer. */
  byPhone: string
  /** Its last answer. */
  inWriting: string
  /** Whether the person is there. */
  presenceLegend: string
  /** Its first answer. */
  withMe: string
  /** Its second answer. */
  onThePhone: string
  /** Its last answer. */
  notThere: string
}

/** English. */
export const en: ActingForSomeoneWords = {
  thePerson: 'the person',
  theHelper: 'the person who reads this to you',
  whoLegend: 'Who is this for?',
  myself: 'Me',
  someoneElse: 'Someone else',
  othersHeading: 'If this is for someone else',
  roleLegend: 'What is your role?',
  roleLabels: {
    family: 'I am a member of their family',
    friend: 'I am a friend, a neighbour or a volunteer',
    adviser: 'I am an adviser or a support worker',
    appointee: 'I am their appointee',
    attorney: 'I have a power of attorney',
    deputy: 'I am their deputy, guardian or controller',
    professional: 'I am a solicitor, an agent or another professional',
  },
  roleHints: {
    adviser: 'For example, at a library, an advice centre or a charity',
    appointee: 'The Department for Work and Pensions chose you to deal with their benefits',
    attorney: 'They signed a document that lets you decide for them',
    deputy: 'A court chose you to decide for them',
    professional: 'They pay you or your firm to do this',
  },
  helperLegend: 'Who is filling this in?',
  helperHint: 'Give your own details, with a phone number or an email address',
  helperNameLabel: 'Your full name',
  organisationLabel: 'Your organisation (optional)',
  phoneLabel: 'Your phone number',
  emailLabel: 'Your email address',
  authorityLegend: 'What shows that you can act for %{person}?',
  authorityLegends: {
    appointee: 'What shows that you are the appointee of %{person}?',
    attorney: 'Which power of attorney do you have for %{person}?',
    deputy: 'What shows that a court chose you to decide for %{person}?',
    professional: 'What shows that you can act for %{person}?',
  },
  authorityLabels: {
    asked: 'They asked me to help, and I have no letter',
    'appointee-letter': 'A letter that says I am their appointee',
    'lasting-power': 'A lasting power of attorney',
    'other-power': 'Another power of attorney',
    'court-order': 'A court order',
    'signed-letter': 'A letter that they signed',
    'something-else': 'Something else',
    'not-yet': 'I cannot show this yet',
  },
  authorityOtherLabel: 'What shows it?',
  notYetHint: 'You can go on, and we will tell you what to do',
  agreementLegend: 'Does %{person} know about this and agree?',
  agrees: 'Yes, they know and agree',
  cannotAgree: 'They cannot agree',
  disagrees: 'No, they do not know or do not agree',
  whyLabel: 'Tell us why',
  whyHint: 'For example, they are a young child or very ill',
  knowsLegend: 'Does %{person} know that you are doing this?',
  knows: 'Yes, they know',
  cannotUnderstand: 'They cannot understand this',
  doesNotKnow: 'No, they do not know',
  readOut: 'Read this out to %{person}',
  consentLead: 'This is what you agree to:',
  consentFillsIn: '%{helper} fills in this form for you',
  consentSees: '%{helper} sees what you tell us',
  consentAsk: 'Do you agree? You can say no. You can change your mind later.',
  consentLegend: 'How did %{person} agree?',
  inPerson: 'In person',
  byPhone: 'By phone or video',
  inWriting: 'In writing',
  presenceLegend: 'Is %{person} with you now?',
  withMe: 'Yes, they are here',
  onThePhone: 'They are on the phone or on video',
  notThere: 'No, they are not here',
}

/** Welsh: drafts. "Y person" and a name both fit, as no word before them changes their first letter. */
export const cy: ActingForSomeoneWords = {
  thePerson: 'y person',
  theHelper: 'y person sy’n darllen hyn i chi',
  whoLegend: 'Ar gyfer pwy mae hyn?',
  myself: 'Fi',
  someoneElse: 'Rhywun arall',
  othersHeading: 'Os yw hyn ar gyfer rhywun arall',
  roleLegend: 'Beth yw eich rôl?',
  roleLabels: {
    family: 'Rwy’n aelod o’r teulu',
    friend: 'Rwy’n ffrind, yn gymydog neu’n wirfoddolwr',
    adviser: 'Rwy’n gynghorydd neu’n weithiwr cymorth',
    appointee: 'Fi yw eu penodai',
    attorney: 'Mae gen i atwrneiaeth',
    deputy: 'Fi yw eu dirprwy, eu gwarcheidwad neu eu rheolwr',
    professional: 'Rwy’n gyfreithiwr, yn asiant neu’n weithiwr proffesiynol arall',
  },
  roleHints: {
    adviser: 'Er enghraifft, mewn llyfrgell, canolfan gynghori neu elusen',
    appointee: 'Dewisodd yr Adran Gwaith a Phensiynau chi i ddelio â’u budd-daliadau',
    attorney: 'Maen nhw wedi llofnodi dogfen sy’n gadael i chi benderfynu drostyn nhw',
    deputy: 'Dewisodd llys chi i benderfynu drostyn nhw',
    professional: 'Maen nhw’n talu i chi neu i’ch cwmni wneud hyn',
  },
  helperLegend: 'Pwy sy’n llenwi hwn?',
  helperHint: 'Rhowch eich manylion chi, gyda rhif ffôn neu gyfeiriad e-bost',
  helperNameLabel: 'Eich enw llawn',
  organisationLabel: 'Eich sefydliad (dewisol)',
  phoneLabel: 'Eich rhif ffôn',
  emailLabel: 'Eich cyfeiriad e-bost',
  authorityLegend: 'Beth sy’n dangos y gallwch weithredu ar ran %{person}?',
  authorityLegends: {
    appointee: 'Beth sy’n dangos mai chi yw penodai %{person}?',
    attorney: 'Pa atwrneiaeth sydd gennych ar ran %{person}?',
    deputy: 'Beth sy’n dangos bod llys wedi eich dewis i benderfynu ar ran %{person}?',
    professional: 'Beth sy’n dangos y gallwch weithredu ar ran %{person}?',
  },
  authorityLabels: {
    asked: 'Gofynnwyd i mi helpu, ac nid oes gennyf lythyr',
    'appointee-letter': 'Llythyr sy’n dweud mai fi yw eu penodai',
    'lasting-power': 'Atwrneiaeth arhosol',
    'other-power': 'Atwrneiaeth arall',
    'court-order': 'Gorchymyn llys',
    'signed-letter': 'Llythyr y maen nhw wedi’i lofnodi',
    'something-else': 'Rhywbeth arall',
    'not-yet': 'Ni allaf ddangos hyn eto',
  },
  authorityOtherLabel: 'Beth sy’n ei ddangos?',
  notYetHint: 'Gallwch fynd ymlaen, a byddwn yn dweud wrthych beth i’w wneud',
  agreementLegend: 'A yw %{person} yn gwybod am hyn ac yn cytuno?',
  agrees: 'Ydy, yn gwybod ac yn cytuno',
  cannotAgree: 'Nid oes modd iddyn nhw gytuno',
  disagrees: 'Nac ydy, ddim yn gwybod neu ddim yn cytuno',
  whyLabel: 'Dywedwch wrthym pam',
  whyHint: 'Er enghraifft, plentyn ifanc neu rywun sy’n sâl iawn',
  knowsLegend: 'A yw %{person} yn gwybod eich bod yn gwneud hyn?',
  knows: 'Ydy, yn gwybod',
  cannotUnderstand: 'Nid oes modd iddyn nhw ddeall hyn',
  doesNotKnow: 'Nac ydy, ddim yn gwybod',
  readOut: 'Darllenwch hyn yn uchel. Mae’n dweud beth mae %{person} yn cytuno iddo',
  consentLead: 'Dyma beth rydych yn cytuno iddo:',
  consentFillsIn: 'bod %{helper} yn llenwi’r ffurflen hon ar eich rhan',
  consentSees: 'bod %{helper} yn gweld yr hyn rydych yn ei ddweud wrthym',
  consentAsk: 'Ydych chi’n cytuno? Gallwch ddweud na. Gallwch newid eich meddwl wedyn.',
  consentLegend: 'Sut y cytunodd %{person}?',
  inPerson: 'Wyneb yn wyneb',
  byPhone: 'Dros y ffôn neu fideo',
  inWriting: 'Yn ysgrifenedig',
  presenceLegend: 'A yw %{person} gyda chi nawr?',
  withMe: 'Ydy, yma gyda mi',
  onThePhone: 'Ar y ffôn neu ar fideo',
  notThere: 'Nac ydy, ddim yma',
}

/** Welsh that a translator has yet to check: all but "Wyneb yn wyneb", which HMCTS publishes. */
export const draft: readonly (keyof ActingForSomeoneWords)[] = [
  'thePerson',
  'theHelper',
  'whoLegend',
  'myself',
  'someoneElse',
  'othersHeading',
  'roleLegend',
  'roleLabels',
  'roleHints',
  'helperLegend',
  'helperHint',
  'helperNameLabel',
  'organisationLabel',
  'phoneLabel',
  'emailLabel',
  'authorityLegend',
  'authorityLegends',
  'authorityLabels',
  'authorityOtherLabel',
  'notYetHint',
  'agreementLegend',
  'agrees',
  'cannotAgree',
  'disagrees',
  'whyLabel',
  'whyHint',
  'knowsLegend',
  'knows',
  'cannotUnderstand',
  'doesNotKnow',
  'readOut',
  'consentLead',
  'consentFillsIn',
  'consentSees',
  'consentAsk',
  'consentLegend',
  'byPhone',
  'inWriting',
  'presenceLegend',
  'withMe',
  'onThePhone',
  'notThere',
]
