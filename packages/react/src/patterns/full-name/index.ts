export { FullName, type FullNamePart, type FullNameProps } from './full-name.js'
