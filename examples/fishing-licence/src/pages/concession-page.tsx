import { askFrom, nationalInsuranceAttributes } from '@handrail/forms'
import { AnnotatedPicture, Radio, Radios, TextInput, WhereToFindIt, WhyWeAsk } from '@handrail/react'
import type { ReactElement } from 'react'
import type { concession } from '../questions/concession.js'
import type { Find } from '../words/index.js'
import { AskPage } from './ask-page.js'
import { ExplainedText } from './explained-text.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function ConcessionPage(page: QuestionPageData<typeof concession>): ReactElement {
  const { words, assets } = useFrame()
  const { question, hint, choices, plain, details, find, why, help } = words.concession
  const { name, defaultValue, errors } = askFrom(page.state)('concession')
  const detail = (which: keyof typeof details) => ({
    ...details[which].asked,
    name: `${name}-${which}`,
    defaultValue: defaultValue[which],
    error: errors?.[which],
  })
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios
        legend={question}
        legendIsPageHeading
        hint={hint}
        name={`${name}-which`}
        defaultValue={defaultValue['which']}
        error={errors?.['which']}
        aria-describedby="why-we-ask"
        beforeInputs={
          <WhyWeAsk ifNotAnswered={why.ifNotAnswered} whoSees={why.whoSees}>
            {why.reason}
          </WhyWeAsk>
        }
      >
        <Radio
          value="disability-benefit"
          conditional={
            <>
              <TextInput {...nationalInsuranceAttributes} autoComplete="off" {...detail('disability-benefit')} />
              <FindIt {...find['disability-benefit']} src={assets.letter} at={[[43, 26]]} />
            </>
          }
        >
          <ExplainedText text={choices['disability-benefit']} {...plain['disability-benefit']} />
        </Radio>
        <Radio
          value="blue-badge"
          conditional={
            <>
              <TextInput autoComplete="off" spellCheck={false} width={10} {...detail('blue-badge')} />
              <FindIt
                {...find['blue-badge']}
                src={assets.badge}
                at={[
                  [42.5, 33],
                  [42.5, 69],
                ]}
              />
            </>
          }
        >
          <ExplainedText text={choices['blue-badge']} {...plain['blue-badge']} />
        </Radio>
        <Radio value="none">{choices.none}</Radio>
      </Radios>
    </AskPage>
  )
}

interface FindItProps extends Find {
  src: string
  /** Where on the picture each note is, in percent from its left and its top. */
  at: readonly (readonly [left: number, top: number])[]
}

/** Where a number is, in words and on a picture. It shows with the choice that it is for. */
function FindIt({ heading, places, picture, ifMissing, src, at }: FindItProps): ReactElement {
  const note = (text: string, index: number) => ({ text, left: at[index]![0], top: at[index]![1] })
  const [first, ...others] = picture.notes
  return (
    <WhereToFindIt
      heading={heading}
      places={places}
      picture={
        <AnnotatedPicture
          src={src}
          // Only for those who choose it: most phones then never load it.
          loading="lazy"
          width={400}
          height={240}
          alt={picture.alt}
          caption={picture.caption}
          notes={[note(first, 0), ...others.map((text, index) => note(text, index + 1))]}
        />
      }
      ifMissing={ifMissing}
    />
  )
}
