import { GetAdvice } from '@handrail/react'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { addressOf } from '../addresses'
import { directoryIn, now } from '../directory'
import { otherOffices } from '../other-offices'
import { type Exit, placeAfter } from '../questions'
import { Help } from './help'
import { type NextPage, type OwnVisit, ownPage } from './page'
import { ReadingPage } from './reading-page'

/** For people whose register is kept by someone else: where to go instead. */
export const registerElsewherePage: NextPage = ownPage('register-elsewhere', (visit) => {
  stayOnlyAt('register-elsewhere', visit)
  const said = visit.words.registerElsewhere
  const country = visit.answers.country === 'abroad' ? 'abroad' : 'northern-ireland'
  const office = otherOffices[country]
  return (
    <ReadingPage
      visit={visit}
      page="register-elsewhere"
      back="country"
      heading={said.heading}
      paragraphs={[said.paragraphs[country], said.nothingSent]}
      link={{ to: 'country', text: said.change }}
      help={<AdviceAndHelp visit={visit} />}
    >
      <h2 className="govuk-heading-m">{said.next}</h2>
      <p className="govuk-body">
        {said.phone}:{' '}
        <a className="govuk-link" href={`tel:${office.phone.dialled}`}>
          {office.phone.shown}
        </a>
      </p>
      <p className="govuk-body">
        {said.write}: {office.address}
      </p>
    </ReadingPage>
  )
})

/** For people who cannot register yet. */
export const tooYoungPage: NextPage = ownPage('too-young', (visit) => {
  stayOnlyAt('too-young', visit)
  const { heading, paragraphs, change } = visit.words.tooYoung
  return (
    <ReadingPage
      visit={visit}
      page="too-young"
      back="date-of-birth"
      heading={heading}
      paragraphs={paragraphs}
      link={{ to: 'date-of-birth', text: change }}
      help={<AdviceAndHelp visit={visit} />}
    />
  )
})

/** Who can talk it through with someone who was stopped, and does not work for us. Our own help follows as everywhere. */
function AdviceAndHelp({ visit: { language, words } }: { visit: OwnVisit }): ReactElement {
  return (
    <>
      <GetAdvice directory={directoryIn(language)} at={now()} language={language}>
        {words.advice}
      </GetAdvice>
      <Help language={language} about="form" />
    </>
  )
}

function stayOnlyAt(exit: Exit, { language, answers, reference, today }: OwnVisit): void {
  if (reference) redirect(addressOf(language, 'confirmation'))
  const place = placeAfter(answers, today)
  if (place !== exit) redirect(addressOf(language, place))
}
