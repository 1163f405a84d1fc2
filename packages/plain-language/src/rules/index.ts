import type { Rule } from '../rule.js'
import { ampersand } from './ampersand.js'
import { avoidWords } from './avoid-words.js'
import { blockCapitals } from './block-capitals.js'
import { bracketedPlurals } from './bracketed-plurals.js'
import { click } from './click.js'
import { contactDetails } from './contact-details.js'
import { contractions } from './contractions.js'
import { dates } from './dates.js'
import { englishInWelsh } from './english-in-welsh.js'
import { errorMessage } from './error-message.js'
import { errorWords } from './error-words.js'
import { fullStop } from './full-stop.js'
import { hint } from './hint.js'
import { latinAbbreviations } from './latin.js'
import { leadIn } from './lead-in.js'
import { linkText } from './link-text.js'
import { pageTitle } from './page-title.js'
import { placeholders } from './placeholders.js'
import { punctuation } from './punctuation.js'
import { ranges } from './ranges.js'
import { respectfulWords } from './respectful-words.js'
import { semicolons } from './semicolons.js'
import { sentenceLength } from './sentence-length.js'
import { strayLine } from './stray-line.js'
import { times } from './times.js'

/** Every rule, in the order that the guidance lists them. The README's table comes from here. */
export const rules: readonly Rule[] = [
  sentenceLength,
  errorWords,
  errorMessage,
  linkText,
  contactDetails,
  contractions,
  latinAbbreviations,
  click,
  ampersand,
  blockCapitals,
  bracketedPlurals,
  semicolons,
  punctuation,
  dates,
  times,
  ranges,
  fullStop,
  hint,
  pageTitle,
  placeholders,
  leadIn,
  strayLine,
  avoidWords,
  respectfulWords,
  englishInWelsh,
]
