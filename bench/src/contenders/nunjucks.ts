// GOV.UK Frontend as it is published: Nunjucks templates, compiled once.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import * as words from '../words.ts'

const upstream = dirname(fileURLToPath(import.meta.resolve('upstream/package.json')))
const templates = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(upstream, 'dist'), import.meta.dirname]),
  { autoescape: true },
)
const questionPage = templates.getTemplate('question-page.njk', true)
const form = templates.getTemplate('form.njk', true)
const errorList = words.errors.map(({ href, message }) => ({ href, text: message }))

export const pages = {
  page: (): string => questionPage.render({ ...words, errorList }),
  form: (): string => form.render({ fields: words.fields }),
}
