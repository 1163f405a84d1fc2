import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { paragraph } from '../../foundations/paragraph.js'

/**
 * What a tab shows, for class names and other attributes of your own on it: `<Tab …><TabPanel className="app-day">…`. You
 * need none otherwise: a `Tab` puts what is in it into one. One element: `<div>`.
 */
export function TabPanel({ className, children, ...rest }: ComponentProps<'div'>): ReactElement {
  return (
    <div className={classNames('govuk-tabs__panel', className)} {...rest}>
      {paragraph(children, 'govuk-body')}
    </div>
  )
}
