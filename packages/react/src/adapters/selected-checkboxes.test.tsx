import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Checkbox, Checkboxes } from '../index.js'
import { selectedCheckboxes } from './selected-checkboxes.js'

it('are those of the question that was answered: not those of a follow-up question, nor one with another name', async () => {
  const heard: string[][] = []
  render(
    <Checkboxes name="waste" onChange={(event) => heard.push(selectedCheckboxes(event))}>
      <Checkbox
        value="mines"
        conditional={
          <Checkboxes name="ores">
            <Checkbox value="tin">Tin</Checkbox>
          </Checkboxes>
        }
      >
        Mines
      </Checkbox>
      <Checkbox value="farms">Farms</Checkbox>
      <Checkbox value="yes" name="agree">
        I agree
      </Checkbox>
    </Checkboxes>,
  )
  for (const label of ['Farms', 'I agree', 'Mines', 'Tin', 'Farms']) await userEvent.click(screen.getByLabelText(label))
  expect(heard).toEqual([['farms'], ['yes'], ['mines', 'farms'], ['mines']])
})
