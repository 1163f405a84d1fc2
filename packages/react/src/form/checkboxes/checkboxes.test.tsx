import { render, screen, within } from '@testing-library/react'
import { createRef, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../parts/error-message/error-message.strings.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { Label } from '../../parts/label/index.js'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { Checkbox, CheckboxDivider, Checkboxes, CheckboxItems, type CheckboxesProps } from './index.js'

const Waste = (props: Partial<CheckboxesProps>) => (
  <Checkboxes name="waste" legend="What waste do you carry?" {...(props as object)}>
    <Checkbox value="animal">Animal</Checkbox>
    <Checkbox value="farm">Farm</Checkbox>
  </Checkboxes>
)
const stray = (
  <Checkbox value="farm" key="stray">
    Farm
  </Checkbox>
)
const checkbox = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const ids = () => screen.getAllByRole('checkbox').map(({ id }) => id)
const fromServer = (node: ReactNode) => {
  document.body.innerHTML = renderToStaticMarkup(node)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('checkboxes', () => {
  it('are a group called by its question, each called by its own words', () => {
    render(<Waste />)
    const group = screen.getByRole('group', { name: 'What waste do you carry?' })
    expect(within(group).getAllByRole('checkbox')).toEqual([checkbox('Animal'), checkbox('Farm')])
  })

  it('have the question’s hint and error, and the id an error link leads to, in the first HTML the server sends', () => {
    fromServer(<Waste hint="Select all that apply" error="Select what waste you carry" />)
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'waste-hint waste-error')
    expect(screen.getByRole('group')).toHaveAccessibleDescription(
      'Select all that apply Error: Select what waste you carry',
    )
    expect(document.getElementById('waste')).toBe(checkbox('Animal'))
  })

  it('point at nothing that is not there', () => {
    render(<Waste />)
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby')
    for (const each of screen.getAllByRole('checkbox')) expect(each).not.toHaveAttribute('aria-describedby')
  })

  it('keep what else the group is described by, and say it first', () => {
    render(<Waste hint="Select all that apply" aria-describedby="help" />)
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'help waste-hint')
  })

  it('say the hint and the error with the checkbox itself where it stands alone', () => {
    fromServer(
      <Checkboxes
        name="terms"
        hint="Read them first"
        error="Select if you agree to the terms"
        aria-describedby="terms-text"
      >
        <Checkbox value="yes" hint="You can change your mind later" aria-describedby="more">
          I agree to the terms
        </Checkbox>
      </Checkboxes>,
    )
    expect(screen.queryByRole('group')).toBeNull()
    expect(checkbox('I agree to the terms')).toHaveAttribute(
      'aria-describedby',
      'terms-text terms-hint terms-error more terms-item-hint',
    )
  })

  it('can be the heading of a page that asks one question', () => {
    render(<Waste legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What waste do you carry?' })).toBeInTheDocument()
    expect(screen.getByRole('group').firstElementChild).toHaveClass('govuk-fieldset__legend--l')
  })

  it('say Error in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'error-message': cy } }}>
        <Waste error="Dewiswch pa wastraff" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Gwall: Dewiswch pa wastraff')
  })

  it('can have a hint for one choice, read out with that choice only', () => {
    render(
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox value="farm" hint="Such as straw">
          Farm
        </Checkbox>
        <Checkbox value="mines">Mines</Checkbox>
      </Checkboxes>,
    )
    expect(checkbox('Farm')).toHaveAccessibleDescription('Such as straw')
    expect(checkbox('Mines')).toHaveAccessibleDescription('')
  })

  it('show words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    fromServer(
      <Checkboxes name="who" legend={words}>
        <Checkbox value={words}>{words}</Checkbox>
      </Checkboxes>,
    )
    expect(screen.getByRole('group', { name: words })).toBeInTheDocument()
    expect(checkbox(words).value).toBe(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('give class names, the ref and other attributes to the element round the choices', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Waste ref={ref} className="app-waste" data-app="1" small />)
    expect(ref.current).toBe(checkbox('Farm').closest('.govuk-checkboxes'))
    expect(ref.current).toHaveClass('govuk-checkboxes', 'govuk-checkboxes--small', 'app-waste')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })

  it('give a choice’s class names, ref and other attributes to its input', () => {
    const ref = createRef<HTMLInputElement>()
    render(
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox value="farm" ref={ref} className="app-farm" disabled data-app="1">
          <Label className="app-label">Farm</Label>
        </Checkbox>
      </Checkboxes>,
    )
    expect(ref.current).toBe(checkbox('Farm'))
    expect(ref.current).toHaveClass('govuk-checkboxes__input', 'app-farm')
    expect(ref.current).toBeDisabled()
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(screen.getByText('Farm')).toHaveClass('govuk-label', 'govuk-checkboxes__label', 'app-label')
  })

  it('can be put together from their parts, inside a fieldset of one’s own', () => {
    render(
      <Fieldset legend="What waste do you carry?">
        <CheckboxItems name="waste" beforeInputs="Before" afterInputs="After">
          <Checkbox value="farm">Farm</Checkbox>
        </CheckboxItems>
      </Fieldset>,
    )
    const group = screen.getByRole('group', { name: 'What waste do you carry?' })
    expect(within(group).getByRole('checkbox')).toBe(checkbox('Farm'))
    expect(checkbox('Farm').closest('.govuk-checkboxes')).toHaveTextContent('Before Farm After'.replaceAll(' ', ''))
  })
})

describe('the ids and names of checkboxes', () => {
  it('count from the group’s id, and the first has no number', () => {
    render(<Waste id="carry" />)
    expect(ids()).toEqual(['carry', 'carry-2'])
    expect(checkbox('Farm').name).toBe('waste')
  })

  it('leave a number for a divider and for a choice that is not shown, so that the others keep theirs', () => {
    const choices = (mines: boolean) => (
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox value="farm">Farm</Checkbox>
        {mines && <Checkbox value="mines">Mines</Checkbox>}
        <CheckboxDivider>or</CheckboxDivider>
        <Checkbox value="none" exclusive>
          None of these
        </Checkbox>
      </Checkboxes>
    )
    const { rerender } = render(choices(false))
    expect(ids()).toEqual(['waste', 'waste-4'])
    rerender(choices(true))
    expect(ids()).toEqual(['waste', 'waste-2', 'waste-4'])
    expect(screen.getByText('or')).toHaveClass('govuk-checkboxes__divider')
  })

  it('can be set for one choice: its hint and its follow-up question take theirs from it', () => {
    fromServer(
      <Checkboxes name="contact" legend="How can we contact you?">
        <Checkbox
          value="yes"
          name="by-phone"
          id="phone-choice"
          hint="In the day"
          conditional={<TextInput name="number" label="Number" />}
        >
          Phone
        </Checkbox>
      </Checkboxes>,
    )
    expect(checkbox('Phone').id).toBe('phone-choice')
    expect(checkbox('Phone').name).toBe('by-phone')
    expect(checkbox('Phone')).toHaveAttribute('aria-describedby', 'phone-choice-item-hint')
    expect(document.getElementById('conditional-phone-choice')).toHaveTextContent('Number')
  })

  it('reach a choice wrapped in a component of one’s own, on the server too', () => {
    const NoWaste = () => (
      <Checkbox value="none" exclusive>
        None of these
      </Checkbox>
    )
    fromServer(
      <Checkboxes name="waste" legend="What waste do you carry?" defaultValue={['none']}>
        <Checkbox value="farm">Farm</Checkbox>
        <NoWaste />
      </Checkboxes>,
    )
    expect(checkbox('None of these').id).toBe('waste-2')
    expect(checkbox('None of these').checked).toBe(true)
    expect(checkbox('None of these')).toHaveAttribute('data-behaviour', 'exclusive')
  })
})

describe('a checkbox in the wrong place', () => {
  it.each([
    [
      'says what is wrong and what to do',
      stray,
      'A checkbox stands outside its group. Put it inside <Radios> or <Checkboxes>',
    ],
    [
      'does not join the group whose choice reveals it',
      <Checkboxes name="waste" legend="What waste do you carry?" key="reveal">
        <Checkbox value="animal" conditional={stray}>
          Animal
        </Checkbox>
      </Checkboxes>,
      'A checkbox stands outside its group',
    ],
    [
      'is not taken for a radio',
      <Radios name="waste" key="radios">
        {stray}
      </Radios>,
      'A checkbox stands outside its group',
    ],
    [
      'is not joined by a radio',
      <Checkboxes name="waste" key="checkboxes">
        <Radio value="farm">Farm</Radio>
      </Checkboxes>,
      'A radio stands outside its group',
    ],
  ])('%s', (_, node, words) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(node)).toThrow(words)
    log.mockRestore()
  })
})

describe('checkboxes that contradict themselves', () => {
  it('do not compile: 2 keepers of the choices, choices nobody could ever change, or nothing to send', () => {
    const contradictions = () => [
      // @ts-expect-error the browser keeps the choices, or your code does
      <Checkboxes key="1" name="a" value={['1']} defaultValue={['1']} onChange={() => {}} />,
      // @ts-expect-error nobody could ever change them
      <Checkboxes key="2" name="a" value={['1']} />,
      // @ts-expect-error several can be selected
      <Checkboxes key="3" name="a" defaultValue="1" />,
      // @ts-expect-error there is nothing to send
      <Checkbox key="4">A</Checkbox>,
      // @ts-expect-error the browser keeps the choice, or your code does
      <Checkbox key="5" value="a" checked defaultChecked onChange={() => {}} />,
      // @ts-expect-error nobody could ever change it
      <Checkbox key="6" value="a" checked />,
      // @ts-expect-error it is a checkbox
      <Checkbox key="7" value="a" type="radio" />,
    ]
    expect(contradictions).not.toThrow()
  })
})
