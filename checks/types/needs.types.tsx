// Wrong uses of what asks people what they need that must not compile. See support-and-patterns.types.tsx.
import {
  AlternativeFormats,
  AlternativeFormatsAnswer,
  HowYouReachUs,
  HowYouReachUsAnswer,
  LanguageNeeds,
  LanguageNeedsAnswer,
  ReasonableAdjustments,
  ReasonableAdjustmentsAnswer,
} from '@handrail/react'

export const needs = (
  <>
    {/* @ts-expect-error how long does it take? */}
    <AlternativeFormats name="formats" />
    {/* @ts-expect-error people must always be able to say what they need */}
    <AlternativeFormats name="formats" workingDays={5} notOffered={{ 'something-else': 'write to us.' }} />
    {/* @ts-expect-error there is no such format */}
    <AlternativeFormats name="formats" workingDays={5} defaultValue={{ which: [], fax: 'yes' }} />
    {/* @ts-expect-error which formats were chosen? */}
    <AlternativeFormatsAnswer />
    {/* @ts-expect-error what we send is another question */}
    <HowYouReachUs name="reach" notOffered={{ braille: 'we can call you.' }} />
    {/* @ts-expect-error there is no such way */}
    <HowYouReachUsAnswer value={[{ which: 'fax' }]} />
    {/* @ts-expect-error when do people hear from you? */}
    <ReasonableAdjustments name="adjustments" />
    {/* @ts-expect-error there is no such group */}
    <ReasonableAdjustments name="adjustments" workingDays={5} groups={['parking']} />
    {/* @ts-expect-error the name is sent, the code is for case systems */}
    <ReasonableAdjustmentsAnswer value={[{ which: 'RA0013' }]} />
    {/* @ts-expect-error only one question can be the heading of the page */}
    <LanguageNeeds name="language" questions={['speak', 'read']} legendIsPageHeading />
    {/* @ts-expect-error a language whose name we do not know is "another language" */}
    <LanguageNeeds name="language" languages={['en', 'tlh']} />
    {/* @ts-expect-error if it does not matter, it is left out */}
    <LanguageNeedsAnswer value={{ gender: 'any' }} />
  </>
)
