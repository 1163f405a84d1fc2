// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
import {
  HelpYouGot,
  Leaflet,
  type LeafletProps,
  Poster,
  PrintedSurvey,
  Satisfaction,
  SupportReference,
  SupportSurvey,
  WhatMadeItHard,
} from '@handrail/react'

declare const directory: LeafletProps['directory']
const now = new Date()
const summary = { en: 'You need a permit.' }

export const survey = (
  <>
    {/* @ts-expect-error help by which channels? */}
    <SupportSurvey />
    {/* @ts-expect-error a kind of channel, not the name of one */}
    <SupportSurvey channels={['helpline']} />
    {/* @ts-expect-error the barriers are a closed list */}
    <SupportSurvey channels={['phone']} barriers={['age']} />
    {/* @ts-expect-error several answers: reasons overlap */}
    <SupportSurvey channels={['phone']} defaultValue={{ 'made-it-hard': 'skills' }} />
    {/* @ts-expect-error what is wrong with which part? */}
    <SupportSurvey channels={['phone']} errors={{ hard: 'Select what made it hard' }} />
    {/* @ts-expect-error without a name the answer is not sent */}
    <WhatMadeItHard />
    {/* @ts-expect-error its choices are there */}
    <WhatMadeItHard name="hard">Something</WhatMadeItHard>
    {/* @ts-expect-error without a name the answer is not sent */}
    <Satisfaction />
    {/* @ts-expect-error it is what a form sends, and so it is text */}
    <Satisfaction name="satisfied" defaultValue={7} />
    {/* @ts-expect-error help by which channels? */}
    <HelpYouGot name="helped" />
    {/* @ts-expect-error nothing is typed on paper */}
    <PrintedSurvey channels={['phone']} defaultValue={{}} />
    {/* @ts-expect-error its questions stand two levels below */}
    <PrintedSurvey channels={['phone']} headingLevel={4} />
  </>
)

export const reference = (
  <>
    {/* @ts-expect-error which reference? */}
    <SupportReference />
    {/* @ts-expect-error a number loses the noughts at its start */}
    <SupportReference reference={123456789} />
  </>
)

export const paper = (
  <>
    {/* @ts-expect-error days that differ are listed from which day on? */}
    <Leaflet directory={directory} summary={summary} webAddress="example.com" />
    {/* @ts-expect-error what is the service for? */}
    <Leaflet directory={directory} at={now} webAddress="example.com" />
    {/* @ts-expect-error a leaflet of one language has nothing beside it */}
    <Leaflet directory={directory} at={now} summary={summary} webAddress="example.com" arrange="side-by-side" />
    {/* @ts-expect-error the same language twice */}
    <Leaflet directory={directory} at={now} summary={summary} webAddress="example.com" languages={['en', 'en']} />
    {/* @ts-expect-error nobody takes a sheet of that size with them */}
    <Leaflet directory={directory} at={now} summary={summary} webAddress="example.com" size="a3" />
    {/* @ts-expect-error type of 18 points needs more room */}
    <Poster directory={directory} at={now} summary={summary} webAddress="example.com" size="a5" />
  </>
)
