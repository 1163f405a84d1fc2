import type { Country } from './questions'

interface Office {
  /** As people read it, and as a phone dials it. */
  phone: { shown: string; dialled: string }
  address: string
}

/** Who keeps the registers that this office does not. They are as fictional as this one. */
export const otherOffices: Record<Extract<Country, 'northern-ireland' | 'abroad'>, Office> = {
  'northern-ireland': {
    phone: { shown: '028 9649 6000', dialled: '+442896496000' },
    address: '3 Example Street, Anytown, AN1 5FF',
  },
  abroad: {
    phone: { shown: '020 7946 0303', dialled: '+442079460303' },
    address: '4 Example Street, Anytown, AN1 4EE',
  },
}
