import { PageNotFoundPage, StartPage } from '@handrail/react'
import { addressOf } from '../addresses'
import { AllHelp, Help } from './help'
import { Layout } from './layout'
import { type NextPage, page } from './page'
import { LinkParagraph } from './paragraphs'
import { ReadingPage } from './reading-page'

export const startPage: NextPage = page((visit) => {
  const { language, words } = visit
  const { introduction, need, time, cost, saving, otherWays, help } = words.start
  return (
    <Layout visit={visit} page="start">
      <StartPage
        title={words.service}
        need={need}
        time={time}
        cost={cost}
        saving={saving}
        href={addressOf(language, 'country')}
        otherWays={
          <>
            <p className="govuk-body">{otherWays}</p>
            <AllHelp language={language} headingLevel={3} />
          </>
        }
        help={
          <Help language={language} about="form">
            {help}
          </Help>
        }
      >
        <p className="govuk-inset-text">{words.notReal}</p>
        <p className="govuk-body">{introduction}</p>
      </StartPage>
    </Layout>
  )
})

export const getSupportPage: NextPage = page((visit) => {
  const { language, words } = visit
  const { heading, introduction } = words.getSupport
  return (
    <ReadingPage
      visit={visit}
      page="get-support"
      heading={heading}
      paragraphs={[introduction]}
      help={<AllHelp language={language} />}
    />
  )
})

export const cookiesPage: NextPage = page((visit) => (
  <ReadingPage visit={visit} page="cookies" {...visit.words.cookies} />
))

export const answerTooLongPage: NextPage = page((visit) => (
  <ReadingPage
    visit={visit}
    page="answer-too-long"
    {...visit.words.tooBig}
    link={{ to: 'check-answers', text: visit.words.links.continueApplication }}
  />
))

/** Its status is set in src/proxy.ts. */
export const notFoundPage: NextPage = page((visit) => (
  <Layout visit={visit} page="start">
    <PageNotFoundPage service={visit.words.service} contact={<AllHelp language={visit.language} headingLevel={3} />}>
      <LinkParagraph href={addressOf(visit.language, 'start')}>{visit.words.links.start}</LinkParagraph>
    </PageNotFoundPage>
  </Layout>
))
