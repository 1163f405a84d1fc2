import type { Words } from '../words.js'

/** The list of licences, and removing one of them. */
export function licences(): Pick<Words, 'licences' | 'removeLicence'> {
  return {
    licences: {
      heading: {
        zero: 'Nid ydych wedi ychwanegu trwydded',
        one: 'Rydych wedi ychwanegu %{count} drwydded',
        two: 'Rydych wedi ychwanegu %{count} drwydded',
        few: 'Rydych wedi ychwanegu %{count} trwydded',
        many: 'Rydych wedi ychwanegu %{count} thrwydded',
        other: 'Rydych wedi ychwanegu %{count} trwydded',
      },
      question: 'Oes angen ychwanegu trwydded arall?',
      yes: 'Oes',
      no: 'Nac oes',
      missing: 'Dewiswch ‘Oes’ os oes angen ychwanegu trwydded arall',
      unfinished: 'Gorffennwch neu tynnwch y drwydded sydd heb ei gorffen',
      full: 'Gallwch wneud cais am 5 trwydded ar y tro. I gael mwy, gwnewch gais arall ar ôl anfon y rhain.',
      help: 'Gallwch ychwanegu trwydded i berson arall, neu drwydded arall i’r un person. Rydych yn talu am y cyfan ar unwaith.',
      noName: 'Dim enw eto',
      notFinished: 'Heb ei gorffen',
      free: 'am ddim',
      caption: (number) => `Trwydded ${number}`,
    },
    removeLicence: {
      question: (name) => `Ydych chi’n siŵr eich bod am dynnu’r drwydded ar gyfer ${name}?`,
      hint: 'Byddwn yn dileu’r atebion am y drwydded hon',
      yes: 'Ydw',
      no: 'Nac ydw',
      missing: 'Dewiswch ‘Ydw’ os ydych am dynnu’r drwydded',
      help: 'Gallwch newid trwydded yn lle ei thynnu.',
    },
  }
}
