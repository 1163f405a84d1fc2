import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { nameForm } from './name-form.js'
import { NamePage } from './name-page.js'

export async function answerRequest(request: Request): Promise<Response> {
  if (request.method === 'GET') return html(<NamePage state={nameForm.show()} />)
  const state = await nameForm.check(await request.formData())
  if (!state.values) return html(<NamePage state={state} />)
  // Keep state.values in the session here. Never put them in the address.
  return new Response(null, { status: 303, headers: { location: '/address' } })
}

function html(page: ReactElement): Response {
  const document = `<!doctype html>
<html lang="en" class="govuk-template">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/styles.css">
<body class="govuk-template__body">
<main class="govuk-width-container govuk-main-wrapper" id="main-content">${renderToString(page)}</main>`
  return new Response(document, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
