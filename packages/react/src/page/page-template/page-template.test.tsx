import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { Footer } from '../footer/index.js'
import { GenericHeader } from '../generic-header/index.js'
import { PageTemplate, type PageTemplateProps, TemplateFooter, TemplateHeader } from './index.js'

const govuk = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk')
const upstream = readFileSync(join(govuk, 'template.njk'), 'utf8')

/** The page that the server sends. */
const served = (props: PageTemplateProps): Document =>
  new JSDOM(`<!doctype html>${renderToStaticMarkup(<PageTemplate {...props} />)}`).window.document
const outline = (element: Element): string[] =>
  [...element.children].map((child) => child.localName + [...child.classList].map((name) => `.${name}`).join(''))

const everything: PageTemplateProps = {
  title: 'What is your name? – Parking permits',
  header: <GenericHeader>Example Council</GenericHeader>,
  footer: <Footer />,
  children: <h1>What is your name?</h1>,
}

describe('a page', () => {
  it('has everything in one order: skip link, header, content, footer', () => {
    const { documentElement, body } = served({
      ...everything,
      bodyStart: <p className="start">Cookies</p>,
      beforeContent: <p className="before">Back</p>,
      afterContent: <p className="after">Feedback</p>,
      bodyEnd: <p className="end">Data</p>,
    })
    expect(documentElement.className).toBe('govuk-template')
    expect(documentElement.lang).toBe('en')
    expect(body.className).toBe('govuk-template__body')
    expect(outline(body)).toEqual([
      'script',
      'p.start',
      'a.govuk-skip-link',
      'header.govuk-template__header',
      'div.govuk-width-container',
      'footer.govuk-template__footer',
      'p.end',
    ])
    expect(outline(body.querySelector(':scope > div')!)).toEqual(['p.before', 'main.govuk-main-wrapper', 'p.after'])
    expect(body.querySelector('main')!.id).toBe('main-content')
    expect(body.querySelector('main')).toHaveTextContent('What is your name?')
  })

  it('says in its head what a browser has to know', () => {
    const { head } = served(everything)
    expect(head.querySelector('meta[charset]')).toHaveAttribute('charset', 'utf-8')
    expect(head.querySelector('title')).toHaveTextContent('What is your name? – Parking permits')
    expect(head.querySelector('meta[name=viewport]')).toHaveAttribute(
      'content',
      'width=device-width, initial-scale=1, viewport-fit=cover',
    )
  })

  it('skips to its content', () => {
    const { body } = served(everything)
    const link = body.querySelector('a.govuk-skip-link')!
    expect(link).toHaveAttribute('href', `#${body.querySelector('main')!.id}`)
  })

  it('has no empty header or footer, and no title that it was not given', () => {
    const { body, head } = served({ children: 'Content' })
    expect(body.querySelectorAll('header, footer')).toHaveLength(0)
    expect(head.querySelector('title')).toBeNull()
  })

  it('can have another skip link, or none', () => {
    expect(served({ skipLink: null }).querySelector('.govuk-skip-link')).toBeNull()
    const own = served({ skipLink: <a href="#results">Skip to results</a> })
    expect(own.querySelector('body > a')).toHaveTextContent('Skip to results')
  })

  it('takes class names for each part, and a header and footer of one’s own', () => {
    const page = served({
      className: 'app-html',
      bodyClassName: 'app-body',
      containerClassName: 'app-container',
      mainClassName: 'govuk-main-wrapper--l',
      header: <TemplateHeader className="app-header">Header</TemplateHeader>,
      footer: <TemplateFooter className="app-footer">Footer</TemplateFooter>,
    })
    expect(page.documentElement).toHaveClass('govuk-template', 'app-html')
    expect(page.body).toHaveClass('govuk-template__body', 'app-body')
    expect(page.querySelector('.govuk-width-container')).toHaveClass('app-container')
    expect(page.querySelector('main')).toHaveClass('govuk-main-wrapper', 'govuk-main-wrapper--l')
    expect(page.querySelectorAll('header')).toHaveLength(1)
    expect(page.querySelector('header')).toHaveClass('govuk-template__header', 'app-header')
    expect(page.querySelector('footer')).toHaveClass('govuk-template__footer', 'app-footer')
  })

  it('gives other attributes to <html>', () => {
    const html = renderToStaticMarkup(<PageTemplate dir="rtl" data-app="1" />)
    expect(html).toContain('<html lang="en" class="govuk-template" dir="rtl" data-app="1">')
  })

  it('shows a title that looks like HTML as text', () => {
    const title = '</title><script>alert("O’Brien & co 🎣")</script>'
    const page = served({ ...everything, title })
    expect(page.title).toBe(title)
    expect(page.head.querySelector('script')).toBeNull()
  })
})

describe('the language of a page', () => {
  it('is that of its words too', () => {
    const page = served({ ...everything, language: cy })
    expect(page.documentElement.lang).toBe('cy')
    expect(page.querySelector('.govuk-skip-link')).toHaveTextContent("Neidio i'r prif gynnwys")
  })

  it('is that of the nearest provider when it has none of its own', () => {
    const html = renderToStaticMarkup(
      <LanguageProvider language={cy}>
        <PageTemplate />
      </LanguageProvider>,
    )
    expect(html).toContain('<html lang="cy"')
    expect(html).toContain('Neidio i')
  })

  it('can differ in the title and the content, where only these are translated', () => {
    const page = served({ ...everything, titleLang: 'cy', mainLang: 'cy' })
    expect(page.documentElement.lang).toBe('en')
    expect(page.querySelector('title')).toHaveAttribute('lang', 'cy')
    expect(page.querySelector('main')).toHaveAttribute('lang', 'cy')
  })
})

describe('the brand of a page', () => {
  const links = (page: Document) => [...page.querySelectorAll('link')].map((link) => link.getAttribute('href'))
  const colour = (page: Document) => page.querySelector('meta[name=theme-color]')?.getAttribute('content')

  it('is no one’s: the colour of our neutral stylesheet, and no icons', () => {
    const page = served(everything)
    const styles = readFileSync(join(import.meta.dirname, '../../../styles/neutral.scss'), 'utf8')
    expect(colour(page)).toBe(/'brand': (#\w+)/.exec(styles)?.[1])
    expect(links(page)).toEqual([])
  })

  it('can be GOV.UK’s, with the crown in each shape that browsers ask for', () => {
    const page = served({ ...everything, brand: 'govuk' })
    expect(colour(page)).toBe(/themeColor \| default\("(#\w+)"/.exec(upstream)?.[1])
    expect(links(page)).toEqual([
      '/assets/images/favicon.ico',
      '/assets/images/favicon.svg',
      '/assets/images/govuk-icon-mask.svg',
      '/assets/images/govuk-icon-180.png',
      '/assets/manifest.json',
    ])
    expect(page.querySelector('link[rel=mask-icon]')).toHaveAttribute('color', '#1d70b8')
  })

  it('finds its files in another folder', () => {
    const page = served({ ...everything, brand: 'govuk', assetPath: '/files' })
    expect(links(page).every((href) => href?.startsWith('/files/'))).toBe(true)
  })

  it('gives way to a service’s own colour and icons', () => {
    const icons = <link rel="icon" href="/council.svg" type="image/svg+xml" />
    const page = served({ ...everything, brand: 'govuk', themeColour: '#4c2c92', icons })
    expect(colour(page)).toBe('#4c2c92')
    expect(links(page)).toEqual(['/council.svg'])
  })

  it('has a picture for links that people share only if it is given one', () => {
    const image = 'https://council.example/permits.png'
    expect(served(everything).querySelector('meta[property]')).toBeNull()
    const page = served({ ...everything, openGraphImage: image })
    expect(page.querySelector('meta[property="og:image"]')).toHaveAttribute('content', image)
  })

  it('cannot take files of a brand it does not have', () => {
    // @ts-expect-error the neutral brand has no files
    const neutral = <PageTemplate assetPath="/assets" />
    // @ts-expect-error there are two brands
    const other = <PageTemplate brand="council" />
    expect([neutral.type, other.type]).toEqual([PageTemplate, PageTemplate])
  })
})

describe('compared with GOV.UK Frontend’s own template', () => {
  const page = served({
    ...everything,
    brand: 'govuk',
    openGraphImage: 'https://service.example/image.png',
  })

  it('has every class name that upstream writes', () => {
    const names = [...upstream.matchAll(/class="(govuk-[\w-]+)/g)].map(([, name]) => name!)
    expect(names).toContain('govuk-template__body')
    expect(names.filter((name) => !page.querySelector(`.${name}`))).toEqual([])
  })

  it('has every piece of the head that upstream writes', () => {
    const pieces = [...upstream.matchAll(/<(meta|link) (name|property|rel|charset)="([^"]+)"/g)]
    expect(pieces.length).toBeGreaterThan(8)
    expect(
      pieces.map(([, tag, name, value]) => `${tag}[${name}="${value}"]`).filter((each) => !page.querySelector(each)),
    ).toEqual([])
  })

  it('has a prop for each place that upstream lets a service fill', () => {
    const blocks = [...upstream.matchAll(/\{%-? block (\w+) %\}/g)].map(([, name]) => name!)
    const ours: Record<string, keyof PageTemplateProps | 'its parts'> = {
      pageTitle: 'title',
      head: 'head',
      headIcons: 'icons',
      bodyStart: 'bodyStart',
      govukSkipLink: 'skipLink',
      skipLink: 'skipLink',
      header: 'header',
      headerStart: 'header',
      govukHeader: 'header',
      govukServiceNavigation: 'header',
      headerEnd: 'header',
      container: 'its parts',
      containerStart: 'beforeContent',
      beforeContent: 'beforeContent',
      main: 'its parts',
      content: 'children',
      containerEnd: 'afterContent',
      footer: 'footer',
      footerStart: 'footer',
      govukFooter: 'footer',
      footerEnd: 'footer',
      bodyEnd: 'bodyEnd',
    }
    expect(blocks.toSorted()).toEqual(Object.keys(ours).toSorted())
  })
})
