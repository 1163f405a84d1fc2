// Wrong uses of what explains a question or a service that must not compile. See support-and-patterns.types.tsx.
import {
  AnnotatedPicture,
  BeforeYouStart,
  OtherWays,
  type OtherWaysProps,
  PlainWord,
  PlainWords,
  WhereToFindIt,
  WhyWeAsk,
} from '@handrail/react'

declare const directory: OtherWaysProps['directory']
const now = new Date()
const facts = { time: '5 minutes', cost: 'It is free', saving: 'We keep your answers.', otherWays: 'Call us.' }

export const besideAQuestion = (
  <>
    {/* @ts-expect-error what happens without an answer is no reason */}
    <WhyWeAsk ifNotAnswered="We write to you." />
    {/* @ts-expect-error people without it need a next step the most */}
    <WhereToFindIt places={[{ place: 'Your card' }]} />
    {/* @ts-expect-error a picture is never the only way to find out: WCAG 1.1.1 */}
    <WhereToFindIt places={[]} picture={<img src="/card.svg" alt="A card" />} ifMissing="Call us." />
    {/* @ts-expect-error where to look is no place */}
    <WhereToFindIt places={[{ where: 'under your name' }]} ifMissing="Call us." />
    {/* @ts-expect-error what can be seen, for people who cannot see it: WCAG 1.1.1 */}
    <AnnotatedPicture src="/card.svg" caption="A card" notes={[{ text: 'Your name', left: 1, top: 1 }]} />
    {/* @ts-expect-error numbers alone mean nothing */}
    <AnnotatedPicture src="/card.svg" alt="A card" caption="A card" notes={[]} />
    {/* @ts-expect-error each number stands in words too */}
    <AnnotatedPicture src="/card.svg" alt="A card" caption="A card" notes={[{ left: 1, top: 1 }]} />
    {/* @ts-expect-error the word, and what does it mean? */}
    <PlainWord>tenure</PlainWord>
    {/* @ts-expect-error a heading over nothing */}
    <PlainWords words={[]} />
    {/* @ts-expect-error each word has its meaning */}
    <PlainWords words={[{ word: 'Pitch' }]} />
  </>
)

export const beforeAndInstead = (
  <>
    {/* @ts-expect-error people who cannot do it online must learn so before they start */}
    <BeforeYouStart need={[]} time="5 minutes" cost="It is free" saving="We keep your answers." />
    {/* @ts-expect-error what is the thing that people may lack? */}
    <BeforeYouStart need={[{ ifMissing: 'Call us.' }]} {...facts} />
    {/* @ts-expect-error a part of a page, not small print */}
    <BeforeYouStart need={[]} {...facts} headingLevel={5} />
    {/* @ts-expect-error whether someone is there depends on the time, and the server's clock says it */}
    <OtherWays directory={directory} href="/get-support" />
    {/* @ts-expect-error there is always a next step */}
    <OtherWays directory={directory} at={now} />
    {/* @ts-expect-error the directory says which ways there are, and nobody types a number beside it */}
    <OtherWays directory={directory} at={now} href="/get-support">
      Call 01632 960 001
    </OtherWays>
  </>
)
