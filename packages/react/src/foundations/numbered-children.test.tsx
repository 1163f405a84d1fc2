import { Fragment, isValidElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { numberedChildren } from './numbered-children.js'

const Choice = ({ of }: { of: string }) => <>{of}</>
/** Each child as "number: what it is". */
const numbered = (children: ReactNode) =>
  numberedChildren(children).map(({ child, position }) => {
    const name = isValidElement<{ of: string }>(child) ? child.props.of : String(child)
    return `${position}: ${name}`
  })

describe('numbered children', () => {
  it('count from 1', () => {
    expect(numbered([<Choice key="a" of="email" />, <Choice key="b" of="post" />])).toEqual(['1: email', '2: post'])
  })

  it('may be one, or none', () => {
    expect(numbered(<Choice of="email" />)).toEqual(['1: email'])
    expect(numbered(undefined)).toEqual([])
    expect(numbered(null)).toEqual([])
  })

  it.each([[false], [null], [undefined], [true]])('leave a number for one that is not shown: %s', (nothing) => {
    expect(
      numbered(
        <>
          <Choice of="email" />
          {nothing}
          <Choice of="post" />
        </>,
      ),
    ).toEqual(['1: email', '3: post'])
  })

  it('are counted inside fragments, as if the fragment was not there', () => {
    expect(
      numbered(
        <>
          <Choice of="email" />
          <Fragment key="by-phone">
            <Choice of="phone" />
            <>
              <Choice of="text" />
            </>
          </Fragment>
          <Choice of="post" />
        </>,
      ),
    ).toEqual(['1: email', '2: phone', '3: text', '4: post'])
  })

  it('are counted inside lists, where one that is not shown keeps its number too', () => {
    expect(
      numbered(
        <>
          {['email', 'phone', 'text'].map((each) => each !== 'phone' && <Choice key={each} of={each} />)}
          <Choice of="post" />
        </>,
      ),
    ).toEqual(['1: email', '3: text', '4: post'])
  })

  it('count words and numbers too: they are shown', () => {
    expect(numbered(['or', 0, <Choice key="a" of="post" />])).toEqual(['1: or', '2: 0', '3: post'])
  })

  it('do not look inside a component: it is one child, whatever it draws', () => {
    const Both = ({ of }: { of: string }) => (
      <>
        <Choice of={of} />
        <Choice of="post" />
      </>
    )
    expect(numbered([<Both key="a" of="both" />, <Choice key="b" of="visit" />])).toEqual(['1: both', '2: visit'])
  })
})
