export type { UploadedFile } from './file-list.js'
export { UploadFiles, type UploadFilesProps } from './upload-files.js'
export type { UploadFilesWords } from './upload-files.strings.js'
