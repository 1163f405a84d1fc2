export { Tag, type TagColour, type TagProps } from './tag.js'
