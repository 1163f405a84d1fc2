import { contactTimeWords, type TimeChoice } from '@handrail/support'
import type { ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'

/** A time in the words of the service, or in ours. */
export const timeLabel = (time: TimeChoice, tag: string): ReactNode =>
  'label' in time ? time.label : <OurWords language={tag}>{contactTimeWords(time.value, spoken(tag))}</OurWords>
