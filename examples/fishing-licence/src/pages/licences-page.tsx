import { AddAnother } from '@handrail/react'
import type { ReactElement } from 'react'
import { MOST_LICENCES, pageOf, pounds } from '../questions/index.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { LicencesData } from './page-data.js'
import { SaveLink } from './save-link.js'
import { Stuck } from './stuck.js'

export function LicencesPage({ licences, error, notKept, tries }: LicencesData): ReactElement {
  const { words, link, hiddenFields } = useFrame()
  const said = words.licences
  const problem = notKept ?? (error && said[error])
  return (
    <>
      <AddAnother
        name="add-another"
        service={words.service}
        hiddenFields={{ ...hiddenFields, ...tries?.hiddenFields }}
        stillStuck={tries && !notKept && <Stuck tries={tries} isKept />}
        heading={said.heading}
        items={licences.map(({ number, name, type, pence, isFinished }, index) => ({
          // Two licences can be for the same person: no two links may say the same (WCAG 2.4.4).
          name: `${index + 1}. ${name || said.noName}`,
          details: isFinished
            ? [type && words.licenceType.choices[type].label, pence === 0 ? said.free : pounds(pence ?? 0)].join(', ')
            : said.notFinished,
          changeHref: link(pageOf(number, 'who-for')),
          removeHref: licences.length > 1 ? link(pageOf(number, 'remove')) : undefined,
        }))}
        question={said.question}
        yes={said.yes}
        no={said.no}
        error={problem}
        maximum={MOST_LICENCES}
        atMaximum={said.full}
        help={<Help about="form">{said.help}</Help>}
      />
      <SaveLink />
    </>
  )
}
