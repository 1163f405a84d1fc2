export {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  type TableCaptionProps,
  type TableCellProps,
  type TableHeaderProps,
  type TableProps,
  type TableRowProps,
} from './table.js'
