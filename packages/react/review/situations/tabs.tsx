// Pages that the behaviour checks of tabs need.
import type { ReactElement } from 'react'
import { Tab, Tabs } from '../../src/index.js'

/** A tab for each id, in a list. Each panel has something to type into. */
export function ListOf({ ids = ['adults', 'children', 'groups'] }: { ids?: string[] }): ReactElement {
  return (
    <Tabs>
      {ids.map((id) => (
        <Tab key={id} id={id} label={`Fees for ${id}`}>
          <input aria-label={`Number of ${id}`} />
        </Tab>
      ))}
    </Tabs>
  )
}

/** Tabs in the second of other tabs. */
export function Nested(): ReactElement {
  return (
    <Tabs>
      <Tab id="children" label="Children">
        Free
      </Tab>
      <Tab id="adults" label="Adults">
        <Tabs>
          <Tab id="under-65" label="Under 65">
            £60 a year
          </Tab>
          <Tab id="over-65" label="Over 65">
            <p id="proof">Show your bus pass</p>
          </Tab>
        </Tabs>
      </Tab>
    </Tabs>
  )
}
