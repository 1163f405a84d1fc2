// A contender on the server. `contender` stands for its file (see bundles.ts).
import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import * as contender from 'contender'
import type { ReactContender } from '../contenders/contender.js'
import { fields } from '../words.js'

const { QuestionPage, Field, serve = renderToString }: ReactContender = contender

const form = (): ReactElement => (
  <form method="post" noValidate>
    {fields.map((words) => (
      <Field key={words.id} words={words} />
    ))}
  </form>
)

export const pages = {
  page: (): string => serve(createElement(QuestionPage)),
  form: (): string => serve(form()),
}
