export { AnnotatedPicture, type AnnotatedPictureProps, type PictureNote } from './annotated-picture.js'
export { type PlaceToLook, WhereToFindIt, type WhereToFindItProps } from './where-to-find-it.js'
