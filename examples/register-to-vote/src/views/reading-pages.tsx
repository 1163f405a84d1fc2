import { OtherWays, PageNotFoundPage, StartPage, TrustPanel } from '@handrail/react'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { DirectoryData } from './directory-data'
import { Help, HelpForLost } from './help'
import { Layout } from './layout'
import { type NextPage, page } from './page'
import { LinkParagraph } from './paragraphs'
import { ReadingPage } from './reading-page'

export const startPage: NextPage = page((visit) => {
  const { language, words } = visit
  const { introduction, time, cost, saving, otherWays, help } = words.start
  return (
    <Layout visit={visit} page="start">
      <DirectoryData language={language} />
      <StartPage
        title={words.service}
        need={words.need}
        time={time}
        cost={cost}
        saving={saving}
        href={addressOf(language, 'country')}
        otherWays={
          <>
            <p className="govuk-body">{otherWays}</p>
            <OtherWays
              directory={directoryIn(language)}
              at={now()}
              href={addressOf(language, 'get-support')}
              language={language}
            />
          </>
        }
        help={
          <>
            <TrustPanel {...words.trust} />
            <Help language={language} about="form">
              {help}
            </Help>
          </>
        }
      >
        <p className="govuk-inset-text">{words.notReal}</p>
        <p className="govuk-body">{introduction}</p>
      </StartPage>
    </Layout>
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
  <Layout visit={visit} page="start" isNoPage>
    <PageNotFoundPage service={visit.words.service} contact={<HelpForLost language={visit.language} />}>
      <LinkParagraph href={addressOf(visit.language, 'start')}>{visit.words.links.start}</LinkParagraph>
    </PageNotFoundPage>
  </Layout>
))
