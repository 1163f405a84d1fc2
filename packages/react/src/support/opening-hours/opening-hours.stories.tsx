import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  christmasDayAt10,
  christmasEveAt10,
  closedForTraining,
  hoursOf,
  mondayAt10,
  mondayAt8pm,
  mondayJustBefore5,
  saturdayAt11,
  saturdayAt11pm,
} from '../directory.fixtures.js'
import { OpeningHours } from './index.js'

export default { title: 'Support/Opening hours', component: OpeningHours } satisfies Meta<typeof OpeningHours>
type Story = StoryObj<typeof OpeningHours>

/** The hours come from the support directory in every story, so that the code is what a service would write. */
export const Default: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={mondayAt10} />,
}

export const JustBeforeItCloses: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={mondayJustBefore5} />,
}

export const ClosedForTheNight: Story = {
  render: () => <OpeningHours hours={hoursOf('scotland')} at={mondayAt8pm} />,
}

export const ClosedForTheWeekend: Story = {
  render: () => <OpeningHours hours={hoursOf('scotland')} at={saturdayAt11} />,
}

export const ClosedOnABankHoliday: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={christmasDayAt10} />,
}

export const OpenOnABankHoliday: Story = {
  render: () => <OpeningHours hours={hoursOf('office')} at={christmasDayAt10} />,
}

export const ClosedForADay: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={closedForTraining} />,
}

export const OpenForLessOfTheDay: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={christmasEveAt10} />,
}

export const SeveralTimesADay: Story = {
  render: () => <OpeningHours hours={hoursOf('office')} at={mondayAt10} />,
}

export const OpenOvernight: Story = {
  render: () => <OpeningHours hours={hoursOf('night-market')} at={saturdayAt11pm} />,
}

export const OpenAllDayAndNight: Story = {
  render: () => <OpeningHours hours={hoursOf('every-hour')} at={saturdayAt11pm} />,
}

export const WithANote: Story = {
  render: () => (
    <OpeningHours
      hours={{
        ...hoursOf('office'),
        note: {
          en: 'We let the last person in 15 minutes before we close.',
          cy: 'Rydym yn gadael y person olaf i mewn 15 munud cyn i ni gau.',
        },
      }}
      at={mondayAt10}
    />
  ),
}

export const OnlyWhetherItIsOpen: Story = {
  render: () => <OpeningHours hours={hoursOf('helpline')} at={mondayAt10} statusOnly />,
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => <OpeningHours hours={hoursOf('helpline')} at={saturdayAt11} />,
}

export const RightToLeft: Story = { ...Default, globals: { language: 'ar' } }

export const Printed: Story = { ...Default, globals: { medium: 'paper' } }
