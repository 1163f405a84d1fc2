/** What the service says about help, and about what happens to what people tell it. */
export const help = {
  /** What people need to have, and what to do without it. */
  need: [
    {
      thing: 'your National Insurance number',
      ifMissing: 'tell us why you cannot give it. You can still register.',
    },
    {
      thing: 'your address',
      ifMissing: 'tell us where you spend most of your time. You can register without a fixed address.',
    },
  ],
  /** Who sees what people say, and the rest that they may fear. Before they type. */
  trust: {
    seenBy: 'The people in our office who check applications.',
    usedFor: 'We use it to find out if you can be on the register, and to write to you about it.',
    keptFor: 'We delete answers that you do not send within 48 hours.',
    notDone: 'We only put your name on the open register if you say so. Anyone can buy that list.',
  },
  /** Where there is something people do not know where to find. */
  where: {
    heading: 'Where to find your National Insurance number',
    places: [
      { place: 'A payslip', where: 'near your name' },
      { place: 'A P60', where: 'the paper about your pay that you get once a year' },
      { place: 'A letter', where: 'about tax, a pension or benefits' },
    ],
    ifMissing: 'Select “I cannot give my National Insurance number” and tell us why. You can still register.',
  },
  /** How long answers are there, for people who want to stop at a question. It ends a sentence: "until …". */
  keptUntil: 'you close this browser, for up to 24 hours',
  reassurance: {
    ifWrong: 'We ask you about it. Making a mistake is not against the law.',
    changeLater: 'Yes. Contact us and have your reference number with you.',
  },
  advice:
    'If you do not agree that you cannot register, someone who does not work for us can talk it through with you.',
  getSupport: {
    heading: 'Get support',
    introduction:
      'We can answer questions, fill in the form with you or take your answers another way. This help is free.',
    channels: 'All the ways to contact us',
  },
  places: {
    heading: 'Find a place near you',
    introduction: 'Someone can sit with you at these places while you answer. It is free.',
    help: 'Phone us if none of these places suits you.',
    notAPostcode: 'Enter a full UK postcode, like AA3 1AB',
  },
  /** What the browser's tab says of a page that asks no question of the application, and has a mistake in its form. */
  errorTitle: 'Error: %{title}',
  report: {
    heading: 'Report a problem with a page',
    button: 'Send report',
    kept: 'We delete your report after 90 days.',
    notKept:
      'We could not save your report, because of a problem on our side. What you entered is still here. Try again in a few minutes.',
    sent: {
      heading: 'Thank you for your report',
      paragraphs: [
        'Someone in our team reads each report within 5 working days, and mends what does not work.',
        'Your application is still open in the other tab. You can close this one.',
      ],
      help: 'We cannot reply to your report. If you need help with your application, contact us.',
    },
  },
}
