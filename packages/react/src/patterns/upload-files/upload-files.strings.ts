import type { Plural } from '../../foundations/plural.js'

/** What a page to upload files says by itself. */
export interface UploadFilesWords {
  /** The button that uploads what was chosen. */
  upload: string
  /** The heading over the files. */
  added: Plural
  /** The title once there are files: the first thing that screen readers say after each upload. */
  titleAdded: Plural
  /** How many more there can be. */
  remaining: Plural
  /** In place of the question when there can be no more. */
  atMaximum: string
  /** The button that removes one of them. */
  remove: string
  /** The status of a file that is there. */
  uploaded: string
  /** The status of a file that is being checked. */
  checking: string
  /** The status of a file that is not there. */
  failed: string
  /** The size of a small file. */
  kilobytes: string
  /** The size of a bigger one. */
  megabytes: string
}

/** English. */
export const en: UploadFilesWords = {
  upload: 'Upload',
  added: { one: 'You have added %{count} file', other: 'You have added %{count} files' },
  titleAdded: { one: '%{title} (%{count} file added)', other: '%{title} (%{count} files added)' },
  remaining: { one: 'You can add %{count} more file', other: 'You can add %{count} more files' },
  atMaximum: 'You cannot add any more files. Remove a file to add another.',
  remove: 'Remove',
  uploaded: 'Uploaded',
  checking: 'Being checked',
  failed: 'Not uploaded',
  kilobytes: '%{count}KB',
  megabytes: '%{count}MB',
}

/** Welsh: HMRC for the button that removes, and drafts. */
export const cy: UploadFilesWords = {
  upload: 'Uwchlwytho',
  added: {
    zero: 'Nid ydych wedi ychwanegu unrhyw ffeil',
    one: 'Rydych wedi ychwanegu %{count} ffeil',
    two: 'Rydych wedi ychwanegu %{count} ffeil',
    few: 'Rydych wedi ychwanegu %{count} ffeil',
    many: 'Rydych wedi ychwanegu %{count} ffeil',
    other: 'Rydych wedi ychwanegu %{count} ffeil',
  },
  titleAdded: {
    zero: '%{title} (heb ychwanegu unrhyw ffeil)',
    one: '%{title} (wedi ychwanegu %{count} ffeil)',
    two: '%{title} (wedi ychwanegu %{count} ffeil)',
    few: '%{title} (wedi ychwanegu %{count} ffeil)',
    many: '%{title} (wedi ychwanegu %{count} ffeil)',
    other: '%{title} (wedi ychwanegu %{count} ffeil)',
  },
  remaining: {
    zero: 'Ni allwch ychwanegu rhagor o ffeiliau',
    one: 'Gallwch ychwanegu %{count} ffeil arall',
    two: 'Gallwch ychwanegu %{count} ffeil arall',
    few: 'Gallwch ychwanegu %{count} ffeil arall',
    many: 'Gallwch ychwanegu %{count} ffeil arall',
    other: 'Gallwch ychwanegu %{count} ffeil arall',
  },
  atMaximum: 'Ni allwch ychwanegu rhagor o ffeiliau. Dilëwch ffeil i ychwanegu un arall.',
  remove: 'Dileu',
  uploaded: 'Wedi’i huwchlwytho',
  checking: 'Yn cael ei gwirio',
  failed: 'Heb ei huwchlwytho',
  kilobytes: '%{count}KB',
  megabytes: '%{count}MB',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof UploadFilesWords)[] = [
  'upload',
  'added',
  'titleAdded',
  'remaining',
  'atMaximum',
  'uploaded',
  'checking',
  'failed',
]
