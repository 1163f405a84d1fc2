import { render, screen, within } from '@testing-library/react'
import { createRef, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Fieldset } from '../../parts/fieldset/index.js'
import { Label } from '../../parts/label/index.js'
import { TextInput } from '../text-input/index.js'
import { Radio, RadioDivider, RadioItems, Radios, type RadiosProps } from './index.js'

const Contact = (props: Partial<RadiosProps>) => (
  <Radios name="contact" legend="How should we contact you?" {...(props as object)}>
    <Radio value="email">Email</Radio>
    <Radio value="post">Post</Radio>
  </Radios>
)
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const ids = () => screen.getAllByRole('radio').map(({ id }) => id)

describe('radios', () => {
  it('are a group called by its question, each called by its own words', () => {
    render(<Contact />)
    const group = screen.getByRole('group', { name: 'How should we contact you?' })
    expect(within(group).getAllByRole('radio')).toEqual([radio('Email'), radio('Post')])
  })

  it('have the question’s hint and error, and the id an error link leads to, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Contact hint="We need a way to reach you" error="Select how we should contact you" />,
    )
    const group = screen.getByRole('group')
    expect(group.getAttribute('aria-describedby')).toBe('contact-hint contact-error')
    expect(group).toHaveAccessibleDescription('We need a way to reach you Error: Select how we should contact you')
    expect(document.getElementById('contact')).toBe(radio('Email'))
    document.body.innerHTML = ''
  })

  it('point at nothing that is not there', () => {
    render(<Contact />)
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby')
    for (const each of screen.getAllByRole('radio')) expect(each).not.toHaveAttribute('aria-describedby')
  })

  it('keep what else the group is described by, and say it first', () => {
    render(<Contact hint="We need a way to reach you" aria-describedby="help" />)
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'help contact-hint')
  })

  it('can be the heading of a page that asks one question', () => {
    render(<Contact legendIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'How should we contact you?' })).toBeInTheDocument()
    expect(screen.getByRole('group').firstElementChild).toHaveClass('govuk-fieldset__legend--l')
  })

  it('say Error in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <Radios name="licence" legend="Oes gennych chi drwydded?" error="Dewiswch Oes os oes gennych chi drwydded">
          <Radio value="yes">Oes</Radio>
          <Radio value="no">Nac oes</Radio>
        </Radios>
      </LanguageProvider>,
    )
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Gwall: Dewiswch Oes os oes gennych chi drwydded')
  })

  it('can have a hint for one choice, read out with that choice only', () => {
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email" hint="We reply within 2 working days">
          Email
        </Radio>
        <Radio value="post">Post</Radio>
      </Radios>,
    )
    expect(radio('Email')).toHaveAccessibleDescription('We reply within 2 working days')
    expect(radio('Post')).toHaveAccessibleDescription('')
  })

  it('keep what else a choice is described by, and say it first', () => {
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email" hint="We reply within 2 working days" aria-describedby="help">
          Email
        </Radio>
      </Radios>,
    )
    expect(radio('Email')).toHaveAttribute('aria-describedby', 'help contact-item-hint')
  })

  it('show words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <Radios name="who" legend={words}>
        <Radio value={words}>{words}</Radio>
      </Radios>,
    )
    expect(screen.getByRole('group', { name: words })).toBeInTheDocument()
    expect(radio(words).value).toBe(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('give class names, the ref and other attributes to the element round the choices', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Contact ref={ref} className="app-contact" data-app="1" />)
    expect(ref.current).toBe(radio('Email').closest('.govuk-radios'))
    expect(ref.current).toHaveClass('govuk-radios', 'app-contact')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })

  it('give a choice’s class names, ref and other attributes to its input', () => {
    const ref = createRef<HTMLInputElement>()
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email" ref={ref} className="app-email" disabled data-app="1">
          <Label className="app-label">Email</Label>
        </Radio>
      </Radios>,
    )
    expect(ref.current).toBe(radio('Email'))
    expect(ref.current).toHaveClass('govuk-radios__input', 'app-email')
    expect(ref.current).toBeDisabled()
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(screen.getByText('Email')).toHaveClass('govuk-label', 'govuk-radios__label', 'app-label')
  })

  it('can stand side by side, and can be small', () => {
    render(<Contact inline small />)
    expect(radio('Email').closest('.govuk-radios')).toHaveClass('govuk-radios--inline', 'govuk-radios--small')
  })

  it('can be put together from their parts, inside a fieldset of one’s own', () => {
    render(
      <Fieldset legend="How should we contact you?">
        <RadioItems name="contact">
          <Radio value="email">Email</Radio>
        </RadioItems>
      </Fieldset>,
    )
    expect(within(screen.getByRole('group', { name: 'How should we contact you?' })).getByRole('radio')).toBe(
      radio('Email'),
    )
  })
})

describe('the ids of radios', () => {
  it('count from the group’s id, and the first has no number', () => {
    render(<Contact id="reply" />)
    expect(ids()).toEqual(['reply', 'reply-2'])
  })

  it('leave a number for a divider and for a choice that is not shown, so that the others keep theirs', () => {
    const choices = (byText: boolean) => (
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email">Email</Radio>
        {byText && <Radio value="text">Text message</Radio>}
        {null}
        <RadioDivider>or</RadioDivider>
        <Radio value="post">Post</Radio>
      </Radios>
    )
    const { rerender } = render(choices(false))
    expect(ids()).toEqual(['contact', 'contact-5'])
    rerender(choices(true))
    expect(ids()).toEqual(['contact', 'contact-2', 'contact-5'])
    expect(screen.getByText('or')).toHaveClass('govuk-radios__divider')
  })

  it('count through fragments and lists', () => {
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Fragment>
          <Radio value="email">Email</Radio>
          <Radio value="phone">Phone</Radio>
        </Fragment>
        {['post', 'visit'].map((value) => (
          <Radio key={value} value={value}>
            {value}
          </Radio>
        ))}
      </Radios>,
    )
    expect(ids()).toEqual(['contact', 'contact-2', 'contact-3', 'contact-4'])
  })

  it('reach a choice wrapped in a component of one’s own, on the server too', () => {
    const ByPost = () => (
      <Radio value="post" hint="Up to 2 weeks">
        Post
      </Radio>
    )
    document.body.innerHTML = renderToStaticMarkup(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email">Email</Radio>
        <ByPost />
      </Radios>,
    )
    expect(radio('Post').id).toBe('contact-2')
    expect(radio('Post').name).toBe('contact')
    expect(radio('Post')).toHaveAccessibleDescription('Up to 2 weeks')
    document.body.innerHTML = ''
  })

  it('can be set for one choice: its hint and its follow-up question take theirs from it', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="phone" id="by-phone" hint="In the day" conditional={<TextInput name="phone" label="Number" />}>
          Phone
        </Radio>
      </Radios>,
    )
    expect(radio('Phone').id).toBe('by-phone')
    expect(radio('Phone')).toHaveAttribute('aria-describedby', 'by-phone-item-hint')
    expect(document.getElementById('conditional-by-phone')).toHaveTextContent('Number')
    document.body.innerHTML = ''
  })
})

describe('a radio outside radios', () => {
  const quietly = (draw: () => void) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      draw()
    } finally {
      log.mockRestore()
    }
  }

  it('says what is wrong and what to do', () => {
    const draw = () => render(<Radio value="email">Email</Radio>)
    quietly(() => expect(draw).toThrow('A radio stands outside its group. Put it inside <Radios>'))
  })

  it('does not join the group whose choice reveals it', () => {
    const draw = () =>
      render(
        <Radios name="contact" legend="How should we contact you?">
          <Radio value="phone" conditional={<Radio value="day">In the day</Radio>}>
            Phone
          </Radio>
        </Radios>,
      )
    quietly(() => expect(draw).toThrow('A radio stands outside its group'))
  })
})

describe('radios that contradict themselves', () => {
  it('do not compile: 2 keepers of the choice, a choice nobody could ever change, or nothing to send', () => {
    const contradictions = () => [
      // @ts-expect-error the browser keeps the choice, or your code does
      <Radios key="1" name="a" value="1" defaultValue="1" onChange={() => {}} />,
      // @ts-expect-error nobody could ever change it
      <Radios key="2" name="a" value="1" />,
      // @ts-expect-error there is nothing to send
      <Radio key="3">A</Radio>,
      // @ts-expect-error the group says which one is chosen
      <Radio key="4" value="a" defaultChecked />,
    ]
    expect(contradictions).not.toThrow()
  })
})
