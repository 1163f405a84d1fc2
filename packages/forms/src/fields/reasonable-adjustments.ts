import type { Field } from '../field.js'
import {
  type Adjustment,
  adjustmentCode,
  adjustmentGroups,
  type AdjustmentGroup,
  adjustmentsOf,
} from '../lists/adjustments.js'
import { orNone } from './alternative-formats.js'
import type { ChosenWithDetail } from './choice-with-details.js'
import { choicesWithDetails, type ChoicesWithDetailsTyped } from './choices-with-details.js'
import { brailleKind, paperColour, printSize, somethingElse, whichLanguage } from './format-details.js'

/** What `reasonableAdjustments` offer. */
export interface ReasonableAdjustmentsOptions {
  /** The groups that the page has. All of them unless set. Give `ReasonableAdjustments` the same. */
  groups?: readonly AdjustmentGroup[]
}

/** An adjustment that somebody asks for. `none` for nothing. */
export interface ChosenAdjustment extends ChosenWithDetail<Adjustment | 'none'> {
  /** The code that a case system knows it by, such as `RA0013`. Nothing for `none`. */
  code?: string
}

/** The adjustments that ask for more. */
export type AdjustmentWithDetail =
  'large-print' | 'braille' | 'coloured-paper' | 'sign-language' | 'language-interpreter' | 'something-else'

/** A question about reasonable adjustments: checkboxes, some of which reveal a question of their own. */
export type ReasonableAdjustmentsField = Field<
  readonly ChosenAdjustment[],
  ChoicesWithDetailsTyped<AdjustmentWithDetail>
> & { readonly parts: readonly string[]; readonly messagePerPart: true }

/**
 * The reasonable adjustments that people ask for, several at once, each with the code that a case system can read. For
 * `ReasonableAdjustments`. The duty to make them is in the Equality Act 2010, section 20.
 */
export function reasonableAdjustments({
  groups = Object.keys(adjustmentGroups) as AdjustmentGroup[],
}: ReasonableAdjustmentsOptions = {}): ReasonableAdjustmentsField {
  const values: (Adjustment | 'none')[] = [...groups.flatMap(adjustmentsOf), 'something-else', 'none']
  const field = choicesWithDetails(
    {
      values,
      none: 'none',
      ...orNone(
        { en: 'what you need', cy: 'yr hyn sydd ei angen arnoch' },
        { en: 'I do not need any of these', cy: 'Nid oes angen yr un o’r rhain arnaf' },
      ),
    },
    {
      'large-print': printSize,
      braille: brailleKind,
      'coloured-paper': paperColour,
      'sign-language': whichLanguage('the sign language you use', 'yr iaith arwyddion rydych yn ei defnyddio'),
      'language-interpreter': whichLanguage('the language you speak', 'yr iaith rydych yn ei siarad'),
      'something-else': somethingElse,
    },
  )
  return {
    ...field,
    check: (typed, checking) => {
      const { value, problems } = field.check(typed, checking)
      if (problems) return { problems }
      return {
        value: value.map((each) => (each.which === 'none' ? each : { ...each, code: adjustmentCode(each.which) })),
      }
    },
  }
}
