// The front page of `npm start`, made with our own components as they are published.
import { join } from 'node:path'
import { createElement as h, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { root } from './bin.ts'

type Components = Record<'GenericHeader' | 'Footer' | 'FooterNote' | 'SkipLink', ComponentType<Record<string, unknown>>>
const { GenericHeader, Footer, FooterNote, SkipLink }: Components = await import(
  join(root, 'packages/react/dist/esm/index.js')
)

const ways = [
  {
    href: '/fishing-licence',
    name: 'Apply for a fishing licence',
    text: 'An example service, in English and Welsh. Try it with JavaScript off, by keyboard, or on a phone.',
  },
  {
    href: '/register-to-vote',
    name: 'Register to vote',
    text: 'Another example service, made with Next.js. It asks for things that not everyone can give.',
  },
  {
    href: '/storybook/',
    name: 'Components in Storybook',
    text: 'Every component in every state, with what a screen reader says and code to copy.',
  },
  {
    href: '/guidance/',
    name: 'Guidance',
    text: 'When and how to use each component, and how to plan help for people who need it.',
  },
]

/** The page that links to everything that is served. */
export function frontPage(): string {
  return page(
    'Handrail',
    h('h1', { className: 'govuk-heading-xl' }, 'Forms that everyone can finish'),
    h(
      'p',
      { className: 'govuk-body-l' },
      'Handrail helps public service teams build forms that people can finish on their own, with help, or another way.',
    ),
    ...ways.map(({ href, name, text }) =>
      h(
        'div',
        { key: href },
        h('h2', { className: 'govuk-heading-m' }, h('a', { className: 'govuk-link', href }, name)),
        h('p', { className: 'govuk-body' }, text),
      ),
    ),
  )
}

/** For an address that leads nowhere. */
export function notFoundPage(): string {
  return page(
    'Page not found – Handrail',
    h('h1', { className: 'govuk-heading-l' }, 'Page not found'),
    h('p', { className: 'govuk-body' }, 'If you typed the web address, check it is correct.'),
    h('p', { className: 'govuk-body' }, h('a', { className: 'govuk-link', href: '/' }, 'Go to the front page')),
  )
}

function page(title: string, ...content: ReactNode[]): string {
  const head = h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('title', null, title),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    h('link', { rel: 'stylesheet', href: '/handrail/styles.css' }),
  )
  const main = h(
    'main',
    { className: 'govuk-main-wrapper', id: 'main-content' },
    h('div', { className: 'govuk-grid-row' }, h('div', { className: 'govuk-grid-column-two-thirds' }, ...content)),
  )
  const body = h(
    'body',
    { className: 'govuk-template__body' },
    h(SkipLink, null),
    h('header', { className: 'govuk-template__header' }, h(GenericHeader, { href: '/' }, 'Handrail')),
    h('div', { className: 'govuk-width-container' }, main),
    h(
      'footer',
      { className: 'govuk-template__footer' },
      h(Footer, null, h(FooterNote, null, 'Handrail is independent. It is not made or endorsed by GOV.UK.')),
    ),
  )
  return `<!doctype html>${renderToStaticMarkup(h('html', { lang: 'en', className: 'govuk-template' }, head, body))}`
}
