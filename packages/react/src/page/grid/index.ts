export {
  GridColumn,
  GridRow,
  MainWrapper,
  WidthContainer,
  type GridColumnProps,
  type GridWidth,
  type MainWrapperProps,
} from './grid.js'
