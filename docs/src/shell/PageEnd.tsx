import { Footer, FooterLink, FooterLinks, FooterNote } from '@handrail/react'
import type { ReactElement } from 'react'
import { address } from '../address.ts'
import { sections } from './sections.ts'

/** The end of each page: the way to every section again, and who this is and is not from. */
export function PageEnd(): ReactElement {
  return (
    <footer className="govuk-template__footer">
      <Footer>
        <FooterLinks title="Parts of this site">
          {sections.map(({ name, path }) => (
            <FooterLink key={path} href={address(path)}>
              {name}
            </FooterLink>
          ))}
          <FooterLink href="/storybook/">Storybook</FooterLink>
        </FooterLinks>
        <FooterNote>
          <p className="app-footer__note">
            Handrail is a set of components and guidance that helps public service teams build forms everyone can
            finish. It is free to use, under the MIT licence.
          </p>
          <p className="app-footer__note">
            Handrail is independent. It builds on GOV.UK Frontend, but GOV.UK did not make it and does not endorse it.
          </p>
        </FooterNote>
      </Footer>
    </footer>
  )
}
