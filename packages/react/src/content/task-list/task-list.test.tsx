import { render, screen } from '@testing-library/react'
import { createRef, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { TaskList, TaskListItem, TaskListStatus, TaskListTitle } from './index.js'

const task = (title: string) => <TaskListItem title={title} href={`/${title}`} hint="A hint" status="Completed" />
const ids = () => [...document.querySelectorAll('[id]')].map(({ id }) => id)
const row = (title: string) => screen.getByText(title).closest('li')!

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (page: ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(page)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a task list', () => {
  it('is a list of links to tasks, each with how far it is', () => {
    render(
      <TaskList>
        <TaskListItem title="Your details" href="/details" status="Completed" />
        <TaskListItem title="Your vehicle" href="/vehicle" status="Incomplete" />
      </TaskList>,
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Your details' })).toHaveAttribute('href', '/details')
    expect(screen.getByRole('link', { name: 'Your vehicle' })).toHaveAccessibleDescription('Incomplete')
    expect(row('Your details')).toHaveClass('govuk-task-list__item', 'govuk-task-list__item--with-link')
  })

  it('describes each link by its hint and its status, in the first HTML the server sends', () => {
    serve(
      <TaskList>
        <TaskListItem title="Your rent" href="/rent" hint="What you pay" status={<strong>Incomplete</strong>} />
      </TaskList>,
    )
    const link = screen.getByRole('link', { name: 'Your rent' })
    expect(link).toHaveAttribute('aria-describedby', 'task-list-1-hint task-list-1-status')
    expect(link).toHaveAccessibleDescription('What you pay Incomplete')
  })

  it('numbers its tasks, in arrays and fragments too, and one that is not shown keeps its number', () => {
    serve(
      <TaskList>
        {task('name')}
        {false}
        <>
          {task('address')}
          {['vehicle', 'rent'].map((title) => (
            <TaskListItem key={title} title={title} href="/" hint="A hint" status="Completed" />
          ))}
        </>
      </TaskList>,
    )
    expect(ids().filter((id) => id.endsWith('status'))).toEqual([
      'task-list-1-status',
      'task-list-3-status',
      'task-list-4-status',
      'task-list-5-status',
    ])
  })

  it('keeps the ids of two lists on a page apart', () => {
    serve(
      <>
        <TaskList idPrefix="prepare">{task('check')}</TaskList>
        <TaskList idPrefix="apply">{task('name')}</TaskList>
      </>,
    )
    expect(ids()).toEqual(['prepare-1-hint', 'prepare-1-status', 'apply-1-hint', 'apply-1-status'])
  })

  it('describes a task inside a component of one’s own as well', () => {
    const Payment = () => task('Pay')
    serve(
      <TaskList>
        {task('name')}
        <Payment />
        <Payment />
      </TaskList>,
    )
    const [first, second] = screen.getAllByRole('link', { name: 'Pay' })
    expect(first).toHaveAccessibleDescription('A hint Completed')
    expect(second).toHaveAccessibleDescription('A hint Completed')
    expect(new Set(ids()).size).toBe(6)
  })

  it('does not lead anyone to a task that cannot start yet', () => {
    render(
      <TaskList>
        <TaskListItem title="Pay" href="/pay" status="Cannot start yet" cannotStartYet />
      </TaskList>,
    )
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Cannot start yet')).toHaveClass('govuk-task-list__status--cannot-start-yet')
    expect(row('Pay')).not.toHaveClass('govuk-task-list__item--with-link')
  })

  it('links to the task from the moment it can start', () => {
    const list = (ready: boolean) => (
      <TaskList>
        <TaskListItem
          title="Pay"
          href="/pay"
          status={ready ? 'Incomplete' : 'Cannot start yet'}
          cannotStartYet={!ready}
        />
      </TaskList>
    )
    const { rerender } = render(list(false))
    expect(screen.queryByRole('link')).toBeNull()
    rerender(list(true))
    expect(screen.getByRole('link', { name: 'Pay' })).toHaveAccessibleDescription('Incomplete')
    expect(screen.getByText('Incomplete')).not.toHaveClass('govuk-task-list__status--cannot-start-yet')
  })

  it('points to nothing that is not there', () => {
    serve(
      <TaskList>
        <TaskListItem title="Pay" href="/pay" hint={false} status="" />
      </TaskList>,
    )
    expect(screen.getByRole('link')).not.toHaveAttribute('aria-describedby')
    expect(ids()).toEqual([])
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(
      <TaskList>
        <TaskListItem title={words} hint={words} status={words} />
      </TaskList>,
    )
    expect(screen.getAllByText(words)).toHaveLength(3)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element, as each task does', () => {
    const list = createRef<HTMLUListElement>()
    const item = createRef<HTMLLIElement>()
    render(
      <TaskList ref={list} className="app-tasks" data-app="1">
        <TaskListItem ref={item} className="app-task" data-app="2" title="Pay" status="Completed" />
      </TaskList>,
    )
    expect(list.current).toBe(screen.getByRole('list'))
    expect(list.current).toHaveClass('govuk-task-list', 'app-tasks')
    expect(list.current).toHaveAttribute('data-app', '1')
    expect(item.current).toBe(screen.getByRole('listitem'))
    expect(item.current).toHaveClass('govuk-task-list__item', 'app-task')
    expect(item.current).toHaveAttribute('data-app', '2')
  })

  it('takes a title and a status of one’s own, with the ids and the address they need', () => {
    render(
      <TaskList>
        <TaskListItem
          title={<TaskListTitle className="app-title">Pay</TaskListTitle>}
          href="/pay"
          status={<TaskListStatus className="app-status">Incomplete</TaskListStatus>}
        />
      </TaskList>,
    )
    const link = screen.getByRole('link', { name: 'Pay' })
    expect(link).toHaveClass('govuk-task-list__link', 'app-title')
    expect(link).toHaveAttribute('href', '/pay')
    expect(link).toHaveAccessibleDescription('Incomplete')
    expect(screen.getByText('Incomplete')).toHaveClass('govuk-task-list__status', 'app-status')
  })

  it('leaves a title and a status of one’s own what they say of themselves', () => {
    render(
      <TaskListItem
        title={<TaskListTitle href="/pay-now">Pay</TaskListTitle>}
        status={<TaskListStatus cannotStartYet>Later</TaskListStatus>}
      />,
    )
    expect(screen.getByRole('link', { name: 'Pay' })).toHaveAttribute('href', '/pay-now')
    expect(screen.getByText('Later')).toHaveClass('govuk-task-list__status--cannot-start-yet')
  })
})
