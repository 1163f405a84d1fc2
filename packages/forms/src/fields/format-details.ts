import type { Field } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { type BrailleKind, brailleKinds, type PrintSize, printSizes } from '../lists/formats.js'
import { choice } from './choice.js'
import { text } from './text.js'

const oneOf = <Value extends string>(values: readonly Value[], thing: Words): Field<Value, string> =>
  choice({ values, missing: (language) => language.errors.select(inLanguage(thing, language)) })

/** How big large print has to be. */
export const printSize: Field<PrintSize, string> = oneOf(printSizes, {
  en: 'the size of print you need',
  cy: 'maint y print sydd ei angen arnoch',
})

/** Which braille. */
export const brailleKind: Field<BrailleKind, string> = oneOf(brailleKinds, {
  en: 'the kind of braille you need',
  cy: 'y math o braille sydd ei angen arnoch',
})

/** The colour of paper: in words, as no list has them all. */
export const paperColour: Field<string, string> = text({
  thing: { en: 'the colour of paper you need', cy: 'liw’r papur sydd ei angen arnoch' },
  subject: { en: 'Colour of paper', cy: 'Lliw’r papur' },
  most: 100,
})

/** A language, in words, as no list has them all. */
export const whichLanguage = (en: string, cy: string): Field<string, string> =>
  text({ thing: { en, cy }, subject: { en: 'Language', cy: 'Iaith' }, most: 100 })

/** What is on no list. */
export const somethingElse: Field<string, string> = text({
  thing: { en: 'what you need', cy: 'yr hyn sydd ei angen arnoch' },
  subject: { en: 'What you need', cy: 'Yr hyn sydd ei angen arnoch' },
  severalLines: true,
})
