import type { ReactNode } from 'react'
import type { TextAnswer } from './text-answer.js'
import type { TextInputProps } from './text-input.js'

/** What a pattern with one control takes: all that `TextInput` does, but that its label is there already. */
export type PresetTextInputProps = Omit<TextInputProps, 'label' | 'value' | 'defaultValue'> &
  TextAnswer<HTMLInputElement> & {
    /** The question, shown above the control. Ours unless set. Words, or a `Label`. */
    label?: ReactNode
  }
