import type { ReactElement } from 'react'
import { ActingPage } from './acting-page.js'
import { AddressPage } from './address-page.js'
import { AgreementPage } from './agreement-page.js'
import { CheckAnswersPage } from './check-answers-page.js'
import { ComeBackPage } from './come-back-page.js'
import { ConcessionPage } from './concession-page.js'
import { ConfirmationPage } from './confirmation-page.js'
import { ContactPage } from './contact-page.js'
import { CookiesPage } from './cookies-page.js'
import { DateOfBirthPage } from './date-of-birth-page.js'
import { DeliveryPage } from './delivery-page.js'
import { ExamplePayPage } from './example-pay-page.js'
import { FrameProvider } from './frame.js'
import { GetSupportPage } from './get-support-page.js'
import { Layout } from './layout.js'
import { LicenceLengthPage } from './licence-length-page.js'
import { LicenceTypePage } from './licence-type-page.js'
import { LicencesPage } from './licences-page.js'
import { NamePage } from './name-page.js'
import { NoLicenceNeededPage } from './no-licence-needed-page.js'
import { NotAgreedPage } from './not-agreed-page.js'
import { NotPaidPage } from './not-paid-page.js'
import { PAGE_DATA_ID, type PageContent, type PageData } from './page-data.js'
import { PlacesPage } from './places-page.js'
import { ProblemPage } from './problem-page.js'
import { RemoveLicencePage } from './remove-licence-page.js'
import { ReportedPage, ReportLink, ReportPage } from './report-page.js'
import { SavePage } from './save-page.js'
import { SavedPage } from './saved-page.js'
import { StartDatePage } from './start-date-page.js'
import { StartPage } from './start-page.js'
import { StartTimePage } from './start-time-page.js'
import { StopPage } from './stop-page.js'
import { WhoForPage } from './who-for-page.js'

/** Any page of the service: a whole document. The server and the browser make it from the same data. */
export function Page({ data }: { data: PageData }): ReactElement {
  const { frame } = data
  const content = data.content as PageContent
  return (
    <FrameProvider frame={frame}>
      <Layout back={backFrom(content)} end={<DataBlock data={data} />}>
        <Content content={content} />
        <ReportLink content={content} />
      </Layout>
    </FrameProvider>
  )
}

function Content({ content }: { content: PageContent }): ReactElement {
  switch (content.page) {
    case 'start':
      return <StartPage />
    case 'who-for':
      return <WhoForPage {...content} />
    case 'name':
      return <NamePage {...content} />
    case 'acting':
      return <ActingPage {...content} />
    case 'agreement':
      return <AgreementPage {...content} />
    case 'date-of-birth':
      return <DateOfBirthPage {...content} />
    case 'start-date':
      return <StartDatePage {...content} />
    case 'concession':
      return <ConcessionPage {...content} />
    case 'licence-type':
      return <LicenceTypePage {...content} />
    case 'licence-length':
      return <LicenceLengthPage {...content} />
    case 'start-time':
      return <StartTimePage {...content} />
    case 'address':
      return <AddressPage {...content} />
    case 'delivery':
      return <DeliveryPage {...content} />
    case 'contact':
      return <ContactPage {...content} />
    case 'no-licence-needed':
      return <NoLicenceNeededPage {...content} />
    case 'not-agreed':
      return <NotAgreedPage {...content} />
    case 'stop':
      return <StopPage {...content} />
    case 'licences':
      return <LicencesPage {...content} />
    case 'remove-licence':
      return <RemoveLicencePage {...content} />
    case 'check-answers':
      return <CheckAnswersPage {...content} />
    case 'save':
      return <SavePage {...content} />
    case 'saved':
      return <SavedPage {...content} />
    case 'come-back':
      return <ComeBackPage {...content} />
    case 'example-pay':
      return <ExamplePayPage {...content} />
    case 'payment-refused':
    case 'payment-cancelled':
      return <NotPaidPage {...content} />
    case 'confirmation':
      return <ConfirmationPage {...content} />
    case 'get-support':
      return <GetSupportPage {...content} />
    case 'places':
      return <PlacesPage {...content} />
    case 'report-a-problem':
      return <ReportPage {...content} />
    case 'problem-reported':
      return <ReportedPage />
    case 'cookies':
      return <CookiesPage />
    case 'problem':
      return <ProblemPage {...content} />
  }
}

function backFrom(content: PageContent): string | undefined {
  if ('back' in content) return content.back
  if (content.page === 'example-pay') return 'check-answers'
  return undefined
}

/** What the browser needs to make the page again. Data is not a script, so the security headers let it be. */
export function DataBlock({ data }: { data: PageData }): ReactElement {
  // Without "<", no answer can end the block early.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/json" id={PAGE_DATA_ID} dangerouslySetInnerHTML={{ __html: json }} />
}
