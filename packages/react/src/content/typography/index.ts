export {
  Heading,
  Paragraph,
  SectionBreak,
  VisuallyHidden,
  type HeadingProps,
  type ParagraphProps,
  type SectionBreakProps,
} from './typography.js'
export { Link, type LinkProps } from './link.js'
export { List, type ListProps } from './list.js'
