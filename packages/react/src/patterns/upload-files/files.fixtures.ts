// Files for the tests, one in each state.
import type { UploadedFile } from './file-list.js'

export const uploaded = (name: string, size = 2_000_000): UploadedFile => ({
  id: `id-${name}`,
  name,
  size,
  state: 'uploaded',
})

export const many = (count: number): UploadedFile[] =>
  Array.from({ length: count }, (_, index) => uploaded(`photo-${index + 1}.jpg`))

export const checking: UploadedFile = { id: 'id-hall', name: 'hall.jpg', size: 845_300, state: 'checking' }

export const failed: UploadedFile = {
  id: 'id-film',
  name: 'stairs.mov',
  size: 48_200_000,
  state: 'failed',
  error: 'stairs.mov must be a JPG or PNG',
}
