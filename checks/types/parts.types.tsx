// Wrong uses that must not compile. `tsc` fails on a directive under which nothing is wrong, so each line is a test.
// editor.test.ts sees that every component is here, and that each fault is about a prop.
import { ErrorMessage, Fieldset, FormGroup, Hint, Label, LanguageProvider, Legend } from '@handrail/react'

export const languages = (
  <>
    {/* @ts-expect-error a tag alone has no words: it takes cy from @handrail/react/cy */}
    <LanguageProvider language="cy">Mae problem</LanguageProvider>
    {/* @ts-expect-error a language of your own needs its words */}
    <LanguageProvider language={{ tag: 'ar' }}>مرحبا</LanguageProvider>
    {/* @ts-expect-error it sets a language, so it needs one */}
    <LanguageProvider>Name</LanguageProvider>
  </>
)

export const messages = (
  <>
    {/* @ts-expect-error a tag alone has no words */}
    <ErrorMessage language="cy">Rhowch eich enw</ErrorMessage>
    {/* @ts-expect-error the hidden words are text, so that a screen reader can say them */}
    <ErrorMessage visuallyHiddenText={false}>Enter your name</ErrorMessage>
    {/* @ts-expect-error a hint has one size */}
    <Hint size="s">As on your passport</Hint>
    {/* @ts-expect-error whether, not which: the words go in an ErrorMessage */}
    <FormGroup hasError="Enter your name" />
  </>
)

export const labels = (
  <>
    {/* @ts-expect-error React calls it htmlFor */}
    <Label for="name">Name</Label>
    {/* @ts-expect-error sizes are s, m, l and xl */}
    <Label size="large">Name</Label>
    {/* @ts-expect-error sizes are s, m, l and xl */}
    <Legend size="xxl">Name</Legend>
    {/* @ts-expect-error it is the page's heading, or not */}
    <Legend isPageHeading="h1">Name</Legend>
    {/* @ts-expect-error the size of what? There is no legend */}
    <Fieldset legendSize="l" />
    {/* @ts-expect-error there is no legend to be the page's heading */}
    <Fieldset legendIsPageHeading />
  </>
)
