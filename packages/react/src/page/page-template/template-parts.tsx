import type { ComponentProps, ReactElement } from 'react'
import { markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { ScriptSupport } from './script-support.js'

/** Props of {@link TemplateBody}: any attribute of `<body>`, and these. */
export interface TemplateBodyProps extends ComponentProps<'body'> {
  /** The nonce of your Content Security Policy, for its one script. Not needed if your policy has `SCRIPT_SUPPORT_HASH`. */
  nonce?: string
}

/**
 * The `<body>` of a page, with the script that tells the stylesheet whether scripts run. It keeps the class names of that
 * script through hydration and every render. For frameworks that own the document, and to put one together yourself. One
 * element: `<body>`.
 *
 * Page template: https://design-system.service.gov.uk/styles/page-template/
 */
export function TemplateBody({ nonce, className, children, ...rest }: TemplateBodyProps): ReactElement {
  return (
    // The script adds class names before React arrives.
    <body className={classNames('govuk-template__body', className)} suppressHydrationWarning {...rest}>
      <ScriptSupport nonce={nonce} />
      {children}
    </body>
  )
}

/** Tells screen readers that this is the header of the page. Holds a `GenericHeader`. One element: `<header>`. */
export function TemplateHeader({ className, ...rest }: ComponentProps<'header'>): ReactElement {
  return <header className={classNames('govuk-template__header', className)} {...rest} />
}
markPart(TemplateHeader, 'govuk-template__header')

/** Tells screen readers that this is the footer of the page. Holds a `Footer`. One element: `<footer>`. */
export function TemplateFooter({ className, ...rest }: ComponentProps<'footer'>): ReactElement {
  return <footer className={classNames('govuk-template__footer', className)} {...rest} />
}
markPart(TemplateFooter, 'govuk-template__footer')
