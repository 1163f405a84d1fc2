import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import {
  Footer,
  FooterCopyright,
  FooterCrown,
  FooterLicence,
  FooterLink,
  FooterLinks,
  FooterNavigation,
  FooterNote,
  FooterSection,
} from './index.js'

const links = (items: Options[] | undefined) =>
  items?.map((item, index) => (
    <FooterLink key={index} href={item.href} {...attributes(item.attributes)}>
      {content(item)}
    </FooterLink>
  ))

const navigation = (sections: Options[] | undefined) =>
  sections?.length ? (
    <FooterNavigation>
      {sections.map((section, index) => (
        <FooterSection key={index} title={section.title} columns={section.columns} width={section.width}>
          {links(section.items)}
        </FooterSection>
      ))}
    </FooterNavigation>
  ) : undefined

const note = (meta: Options) => (meta.text || meta.html ? <FooterNote>{content(meta)}</FooterNote> : undefined)

/** Upstream's footer is GOV.UK's: the crown, and unless told otherwise the licence and the copyright. Ours has to ask. */
export const parity: Parity = {
  component: 'footer',
  render: (o) => (
    <Footer
      className={o.classes}
      containerClassName={o.containerClasses}
      crown={<FooterCrown />}
      navigation={navigation(o.navigation)}
      copyright={<FooterCopyright>{content(o.copyright)}</FooterCopyright>}
      {...attributes(o.attributes)}
    >
      {o.meta && <FooterLinks title={o.meta.visuallyHiddenTitle}>{links(o.meta.items)}</FooterLinks>}
      {o.meta && note(o.meta)}
      {o.contentLicence !== null && <FooterLicence>{content(o.contentLicence)}</FooterLicence>}
    </Footer>
  ),
}
