import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { tidyCode, tidyFigures } from '../tidy.js'

/** What a `nationalInsuranceNumber` asks for. */
export interface NationalInsuranceNumberOptions {
  /** As it stands after "Enter". A National Insurance number unless set. */
  thing?: Words
}

/**
 * A National Insurance number, with or without spaces, in capital or small letters. The letters O, I and L among its figures
 * are 0 and 1.
 *
 * `QQ`, which HMRC uses in examples, is taken: it is nobody's, so a service can be tried with it.
 *
 * Design System: https://design-system.service.gov.uk/patterns/national-insurance-numbers/
 * Letters that no number starts with: HMRC, https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 *
 * @returns a field whose value has no spaces: `QQ123456C`
 */
export function nationalInsuranceNumber({
  thing = aNationalInsuranceNumber,
}: NationalInsuranceNumberOptions = {}): Field<string, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const { errors } = language
      if (isEmpty(typed)) return wrong(errors.enter(inLanguage(thing, language)))
      const [, prefix, figures, suffix] = /^([A-Z]{2})([\dOIL]{6})([A-D])$/.exec(tidyCode(typed)) ?? []
      if (!prefix) return wrong(errors.nationalInsuranceFormat())
      if (neverGiven.test(prefix)) return wrong(errors.nationalInsurancePrefix(prefix))
      return { value: prefix + tidyFigures(figures!) + suffix }
    },
    show: (value) => value.replace(/^(..)(..)(..)(..)(.)$/, '$1 $2 $3 $4 $5'),
  }
}

const aNationalInsuranceNumber = { en: 'a National Insurance number', cy: 'rif Yswiriant Gwladol' }

const neverGiven = /^(?!QQ)(?:[DFIQUV].|.[DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ)/
