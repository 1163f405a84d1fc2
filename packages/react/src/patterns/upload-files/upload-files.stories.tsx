import type { Meta, StoryObj } from '@storybook/react-vite'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { type UploadedFile, UploadFiles } from './index.js'

export default { title: 'Patterns/Upload files', component: UploadFiles } satisfies Meta<typeof UploadFiles>
type Story = StoryObj<typeof UploadFiles>

const service = 'Report damage to a council home'
const help = (
  <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support">
    You can also post photos to us, or bring them to Example Town Library.
  </HelpWithQuestion>
)
const kitchen: UploadedFile = { id: '1', name: 'kitchen.jpg', size: 2_431_020, state: 'uploaded' }
const hall: UploadedFile = { id: '2', name: 'hall.jpg', size: 845_300, state: 'checking' }
const film: UploadedFile = {
  id: '3',
  name: 'stairs.mov',
  size: 48_200_000,
  state: 'failed',
  error: 'stairs.mov must be a JPG, HEIF or PNG',
}

export const Default: Story = {
  render: () => (
    <UploadFiles
      title="Upload photos of the damage"
      service={service}
      name="photos"
      files={[]}
      maximum={5}
      hint="Each must be a JPG, HEIF or PNG, and smaller than 10MB"
      accept="image/jpeg,image/heif,image/png"
      help={help}
    />
  ),
}

export const WithFiles: Story = {
  render: () => (
    <UploadFiles
      title="Upload photos of the damage"
      service={service}
      name="photos"
      files={[kitchen, hall]}
      maximum={5}
      hint="Each must be a JPG, HEIF or PNG, and smaller than 10MB"
      whileChecking="We check each photo for viruses. You can continue, and we write to you if something is wrong."
      accept="image/jpeg,image/heif,image/png"
      help={help}
    />
  ),
}

export const WithAFileThatCouldNotBeUploaded: Story = {
  render: () => (
    <UploadFiles
      title="Upload photos of the damage"
      service={service}
      name="photos"
      files={[kitchen, film]}
      maximum={5}
      hint="Each must be a JPG, HEIF or PNG, and smaller than 10MB"
      accept="image/jpeg,image/heif,image/png"
      help={help}
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <UploadFiles
      title="Upload photos of the damage"
      service={service}
      name="photos"
      files={[]}
      maximum={5}
      hint="Each must be a JPG, HEIF or PNG, and smaller than 10MB"
      error="Select a photo of the damage"
      help={help}
    />
  ),
}

export const AtTheMaximum: Story = {
  render: () => (
    <UploadFiles
      title="Upload your gas and electricity bills"
      service="Apply for help with your heating"
      name="bills"
      files={[
        { id: 'a', name: 'gas-june-2026.pdf', size: 182_400, state: 'uploaded' },
        { id: 'b', name: 'electricity-june-2026.pdf', size: 1_004_100, state: 'uploaded' },
      ]}
      maximum={2}
      help={help}
    />
  ),
}

export const AtTheMaximumWithError: Story = {
  render: () => (
    <UploadFiles
      title="Upload your gas and electricity bills"
      service="Apply for help with your heating"
      name="bills"
      files={[
        { id: 'a', name: 'gas-june-2026.pdf', size: 182_400, state: 'uploaded' },
        { id: 'b', name: 'gas-june-2026 (2).pdf', size: 182_400, state: 'uploaded' },
      ]}
      maximum={2}
      atMaximum="You can add 2 files here. Remove a file to add another, or post the others to us."
      error="Remove one of the gas bills, and upload your electricity bill"
      help={help}
    />
  ),
}

export const WithoutALimit: Story = {
  render: () => (
    <UploadFiles
      title="Upload your letters"
      service="Appeal against a parking fine"
      name="letters"
      files={[{ id: 'a', name: 'letter.pdf', size: 312, state: 'uploaded' }]}
      dropZone
      help={help}
    />
  ),
}

export const OneAtATime: Story = {
  render: () => (
    <UploadFiles
      title="Upload photos of your meter"
      service="Apply for help with your heating"
      name="meter"
      files={[{ id: 'a', name: 'image.jpg', size: 3_100_000, state: 'uploaded' }]}
      maximum={3}
      multiple={false}
      help={help}
    />
  ),
}

export const WithLongNames: Story = {
  render: () => (
    <UploadFiles
      title="Upload your letters"
      service="Appeal against a parking fine"
      name="letters"
      files={[
        {
          id: 'a',
          name: 'Scanned_letter_about_my_parking_fine_from_Example_Town_Council_4_June_2026_final_copy_2.pdf',
          size: 912_000,
          state: 'uploaded',
        },
        { id: 'b', name: 'رسالة من المجلس 4.pdf', size: 1_200_000, state: 'checking' },
      ]}
      maximum={4}
      help={help}
    />
  ),
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <UploadFiles
      title="Uwchlwythwch luniau o’r difrod"
      service="Rhoi gwybod am ddifrod i gartref cyngor"
      name="lluniau"
      files={[
        kitchen,
        hall,
        { ...film, state: 'failed', error: 'stairs.mov: rhaid i’r ffeil fod yn JPG, HEIF neu PNG' },
      ]}
      maximum={5}
      help={<HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" />}
    />
  ),
}
