import type { Meta, StoryObj } from '@storybook/react-vite'
import { FileUpload } from './index.js'

export default { title: 'Form/File upload', component: FileUpload } satisfies Meta<typeof FileUpload>
type Story = StoryObj<typeof FileUpload>

/** The hidden input of a drop zone. Only a person can open the window in which a file is chosen. */
const inputOf = (button: HTMLElement): HTMLElement => button.parentElement!.querySelector('input')!

export const Default: Story = {
  args: { name: 'photo', label: 'Upload your photo' },
}

export const WithAHint: Story = {
  render: () => (
    <FileUpload
      name="photo"
      label="Upload your photo"
      labelIsPageHeading
      hint="It must be a JPG, HEIF or PNG, and smaller than 10MB"
      accept="image/jpeg,image/heif,image/png"
    />
  ),
}

export const WithError: Story = {
  render: () => (
    <FileUpload
      name="photo"
      label="Upload your photo"
      labelIsPageHeading
      hint="It must be a JPG, HEIF or PNG, and smaller than 10MB"
      error="Your photo must be smaller than 10MB"
    />
  ),
}

export const WithADropZone: Story = {
  render: () => <FileUpload name="proof" label="Upload proof of your address" dropZone />,
}

export const WithAFileChosen: Story = {
  render: () => <FileUpload name="proof" label="Upload proof of your address" dropZone />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.upload(inputOf(await canvas.findByRole('button')), new File([''], 'council-tax-bill-2026.pdf'))
  },
}

export const ForSeveralFiles: Story = {
  render: () => (
    <FileUpload
      name="damage"
      label="Upload photos of the damage"
      hint="You can choose up to 5 photos"
      accept="image/*"
      multiple
      dropZone
      words={{
        chooseFilesButton: 'Choose photos',
        dropInstruction: 'or drop photos',
        noFileChosen: 'No photos chosen',
      }}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    const photos = ['kitchen.jpg', 'hall.jpg', 'stairs.jpg'].map((name) => new File([''], name, { type: 'image/jpeg' }))
    await userEvent.upload(inputOf(await canvas.findByRole('button')), photos)
  },
}

export const DropZoneWithError: Story = {
  render: () => (
    <FileUpload
      name="proof"
      label="Upload proof of your address"
      labelIsPageHeading
      hint="A bill or a letter from the last 3 months"
      error="Select proof of your address"
      dropZone
    />
  ),
}

export const WithFilesOverTheDropZone: Story = {
  render: () => <FileUpload name="proof" label="Upload proof of your address" dropZone />,
  play: async ({ canvas }) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([''], 'council-tax-bill-2026.pdf'))
    const zone = await canvas.findByRole('button')
    // The drop zone listens from a moment after it is drawn.
    while (!zone.classList.contains('govuk-file-upload-button--dragging')) {
      zone.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  },
}

export const TurnedOff: Story = {
  render: () => <FileUpload name="proof" label="Upload proof of your address" dropZone disabled />,
}

export const WithALongFileName: Story = {
  render: () => <FileUpload name="letter" label="Upload the letter" dropZone />,
  play: async ({ canvas, userEvent }) => {
    const name = 'Scanned_letter_about_my_housing_benefit_from_Example_Town_Council_4_June_2026_final_copy_2.pdf'
    await userEvent.upload(inputOf(await canvas.findByRole('button')), new File([''], name))
  },
}

export const InWelsh: Story = {
  globals: { language: 'cy' },
  render: () => (
    <FileUpload name="llun" label="Uwchlwythwch eich llun" error="Dewiswch eich llun" labelIsPageHeading dropZone />
  ),
}
