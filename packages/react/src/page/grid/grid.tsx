import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'

/**
 * Keeps content at the width of the page, in the middle of the window. The header, the main part and the footer each have
 * one. One element: `<div>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/layout/
 * WCAG 1.4.10 Reflow.
 */
export function WidthContainer({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-width-container', className)} {...rest} />
}

/** Props of {@link MainWrapper}: any attribute of `<main>`, and these. `className`, `ref` and the rest go to the `<main>`. */
export interface MainWrapperProps extends ComponentProps<'main'> {
  /** What the skip link leads to. `main-content` unless set, as in `SkipLink`. */
  id?: string
  /**
   * More space above it. `large` always has it. `auto` has it only if nothing stands before it in its `WidthContainer`,
   * such as a back link.
   */
  spacing?: 'auto' | 'large'
}

/**
 * The main part of the page, with space above and below. Its id is what `SkipLink` leads to. One element: `<main>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/layout/
 * WCAG 1.3.1 Info and Relationships, 2.4.1 Bypass Blocks.
 */
export function MainWrapper({ id = 'main-content', spacing, className, ...rest }: MainWrapperProps): ReactElement {
  return (
    <main
      className={classNames(
        'govuk-main-wrapper',
        spacing === 'auto' && 'govuk-main-wrapper--auto-spacing',
        spacing === 'large' && 'govuk-main-wrapper--l',
        className,
      )}
      id={id}
      {...rest}
    />
  )
}

/** Holds `GridColumn`s side by side. One element: `<div>`. */
export function GridRow({ className, ...rest }: ComponentProps<'div'>): ReactElement {
  return <div className={classNames('govuk-grid-row', className)} {...rest} />
}

/** How much of its row a column takes. */
export type GridWidth = 'full' | 'three-quarters' | 'two-thirds' | 'one-half' | 'one-third' | 'one-quarter'

/** A column has at least one width. Without any it would have no space at its sides. */
type ColumnWidths =
  | {
      /** How much of the row it takes, from tablets (641px) up. Below, columns stand under each other. */
      width: GridWidth
      /** How much of the row it takes from desktops (769px) up, if that is not the same. */
      fromDesktop?: GridWidth
    }
  | { width?: never; fromDesktop: GridWidth }

/** Props of {@link GridColumn}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export type GridColumnProps = Omit<ComponentProps<'div'>, 'width'> & ColumnWidths

/**
 * A column of a `GridRow`. Text goes in `two-thirds`, so that lines stay short enough to read. One element: `<div>`.
 *
 * Design System: https://design-system.service.gov.uk/styles/layout/
 * WCAG 1.4.10 Reflow.
 */
export function GridColumn({ width, fromDesktop, className, ...rest }: GridColumnProps): ReactElement {
  return (
    <div
      className={classNames(
        width && `govuk-grid-column-${width}`,
        fromDesktop && `govuk-grid-column-${fromDesktop}-from-desktop`,
        className,
      )}
      {...rest}
    />
  )
}
