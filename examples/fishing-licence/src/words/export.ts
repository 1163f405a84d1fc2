// What the tables for a service manager say: the names of their columns, and answers that no page says in these words.
import type { AppointmentAnswers } from '@handrail/forms/requests'
import { exported as cy } from './cy/export.js'
import { exported as en } from './en/export.js'
import type { Language } from './index.js'

export interface ExportWords {
  /** The columns of every table. */
  always: Record<'reference' | 'askedOn' | 'pageLanguage', string>
  columns: {
    'call-back': Record<'phone' | 'when' | 'askFor' | 'message' | 'talk' | 'application', string>
    appointment: Record<
      | 'name'
      | 'way'
      | 'place'
      | 'when'
      | 'needs'
      | 'interpreter'
      | 'other'
      | 'reach'
      | 'phone'
      | 'text'
      | 'email'
      | 'address'
      | 'application',
      string
    >
    needs: Record<
      'name' | 'adjustments' | 'codes' | 'formats' | 'reach' | 'languages' | 'contact' | 'contactTo' | 'application',
      string
    >
  }
  message: Record<'yes' | 'no', string>
  interpreter: (language: string) => string
  extension: (number: string, extension: string) => string
  inPerson: string
  needs: Record<AppointmentAnswers['needs'][number], string>
}

export const exportWords = (language: Language): ExportWords => (language === 'cy' ? cy : en)
