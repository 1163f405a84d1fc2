import { screen } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { filesCalled, keepFiles } from './chosen-files.fixtures.js'
import { FileUpload } from './index.js'

const question = (error?: string) => (
  <FileUpload name="photo" label="Upload your photo" multiple dropZone error={error} />
)
const input = () => document.querySelector('input')!
const status = () => document.querySelector('.govuk-file-upload-button__status')!.textContent

afterEach(leave)

describe('a file upload with a drop zone on a page whose scripts are late', () => {
  it('is the plain input until then, and a drop zone from then on', async () => {
    const complaints = await late(question(), () => {
      expect(screen.queryByRole('button')).toBeNull()
      expect(screen.getByLabelText('Upload your photo')).toBe(input())
    })
    expect(screen.getByRole('button')).toHaveAttribute('id', 'photo')
    expect(input().parentElement).toHaveAttribute('data-govuk-file-upload-init', '')
    expect(complaints).toEqual([])
  })

  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('keeps and shows the files someone chose before%s', async (_, wrapped) => {
    let early: HTMLInputElement | undefined
    const complaints = await late(wrapped(question()), () => {
      early = input()
      keepFiles(early)
      early.files = filesCalled('hall.jpg', 'stairs.jpg')
    })
    expect(input()).toBe(early)
    expect(input().files).toHaveLength(2)
    expect(status()).toBe('2 files chosen')
    expect(complaints).toEqual([])
    renderAgain(wrapped(question('The selected files must be smaller than 10MB')))
    expect(input().files).toHaveLength(2)
    expect(status()).toBe('2 files chosen')
  })

  it('keeps the focus of someone who is on it', async () => {
    await late(question(), () => input().focus())
    expect(screen.getByRole('button')).toHaveFocus()
  })

  it('does not take the focus of someone who is not', async () => {
    await late(question(), () => {})
    expect(document.body).toHaveFocus()
  })

  it('is off where the server turned it off', async () => {
    await late(<FileUpload name="photo" label="Upload your photo" dropZone disabled />, () => {})
    expect(screen.getByRole('button')).toBeDisabled()
  })
})
