import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { drawNumbered, numberedChildren } from './numbered-children.js'

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

describe('what is drawn of numbered children', () => {
  /** Each drawn element as "key: number". */
  const drawn = (children: ReactNode) =>
    (drawNumbered(children, (_, position) => <b>{position}</b>) as ReactElement<{ children: number }>[]).map(
      ({ key, props }) => `${key}: ${props.children}`,
    )
  const list = (...keys: string[]) => keys.map((key) => <Choice key={key} of={key} />)

  it('has the child’s own key, so that it stays itself when another leaves the list', () => {
    const [, second] = drawn(list('phone', 'post'))
    const [moved] = drawn(list('post'))
    expect([second, moved]).toEqual(['.$post: 2', '.$post: 1'])
  })

  it('has the key of the fragment it stands in', () => {
    const pair = (key: string) => (
      <Fragment key={key}>
        <Choice of={key} />
        <Choice of="or" />
      </Fragment>
    )
    const keysOf = (all: string[]) => all.map((each) => each.split(': ')[0])
    expect(keysOf(drawn([pair('phone'), pair('post')])).slice(2)).toEqual(keysOf(drawn([pair('post')])))
  })

  it('has a key of its own, even where two lists use the same', () => {
    const keys = drawn(
      <>
        {list('1', '2')}
        {list('1', '2')}
        <Choice of="last" />
      </>,
    )
    expect(new Set(keys.map((each) => each.split(': ')[0])).size).toBe(5)
  })

  it('is nothing for a child that is not shown', () => {
    expect(drawn([null, false, <Choice key="a" of="post" />])).toEqual(['.$a: 3'])
  })
})
