import type { IfMissing } from './index.js'

/** A service of another system: a council that lends lanterns. Nothing in it is ours, and nobody has its numbers. */
export const theirs = (): Record<string, unknown> => ({
  id: 'f5a1f0f4-32f2-4b3a-9a3e-0d9b3a6c7f11',
  name: 'Anytown Lantern Loans',
  description: 'We lend lanterns.',
  status: 'active',
  url: 'https://www.example.com/lanterns',
  assured_date: '2026-05-01',
  organization: { id: '1b8b52a5-9d61-4a86-8ad2-1bd7f1c5f0a1', name: 'Anytown Council', description: 'A council.' },
  contacts: [
    {
      id: '7a7e6a6c-7d3e-4b35-8f0b-3a2a8a1d4f21',
      name: 'Sam Example',
      email: 'lanterns@example.com',
      phones: [{ id: '2f2c5c39-3a35-4f40-9d59-7b2f3a0c1d31', number: '(01632) 960 010', type: 'voice' }],
    },
  ],
  cost_options: [{ id: '0c7a3f6e-5b1d-4c2e-8f9a-6d5e4c3b2a19', amount: 2.5, currency: 'gbp' }],
  service_at_locations: [
    {
      id: '5d4c3b2a-1f0e-4d9c-8b7a-6f5e4d3c2b1a',
      location: {
        id: '9e8d7c6b-5a4f-4e3d-8c2b-1a0f9e8d7c6b',
        location_type: 'physical',
        name: 'Anytown Library',
        latitude: 51.5,
        longitude: -0.1,
        addresses: [
          {
            id: '3c2b1a0f-9e8d-4c7b-8a6f-5e4d3c2b1a0f',
            address_1: '2 Example Street',
            city: 'Anytown',
            state_province: 'England',
            postal_code: 'AN1 2BB',
            country: 'GB',
            address_type: 'physical',
          },
        ],
        schedules: [
          {
            id: '6f5e4d3c-2b1a-4f0e-9d8c-7b6a5f4e3d2c',
            freq: 'WEEKLY',
            byday: 'MO,TU',
            opens_at: '09:00Z',
            closes_at: '17:00Z',
          },
        ],
      },
    },
  ],
})

/** What that document does not say. */
export const ifMissing: IfMissing = {
  appointment: 'drop-in',
  division: 'england-and-wales',
  bankHolidays: 'closed',
  offer: { kinds: ['digital'], modes: ['helps-you'], scope: 'one-task', provider: 'partner', cost: 'free' },
  reviewBy: '2027-05-01',
}
