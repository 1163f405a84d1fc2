import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { TaskListPage, type TaskGroup, type TaskStatus } from './index.js'
import { cy } from './task-list-page.strings.js'

const group = (title: string, ...statuses: TaskStatus[]): TaskGroup => ({
  title,
  tasks: statuses.map((status, index) => ({ name: `${title} ${index + 1}`, href: `/${title}/${index + 1}`, status })),
})
const four = [group('Prepare', 'completed'), group('Apply', 'in-progress', 'not-started', 'cannot-start-yet')]
const done = [group('Prepare', 'completed'), group('Apply', 'completed', 'completed')]

const page = (groups: readonly TaskGroup[], changes: Partial<Parameters<typeof TaskListPage>[0]> = {}) => (
  <TaskListPage
    title="Make a claim"
    service="Claim money in court"
    groups={groups}
    submit={<button type="submit">Send</button>}
    {...changes}
  />
)
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const sentence = () => screen.getAllByRole('paragraph')[0]!.textContent

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a task list page', () => {
  it('says what all the tasks lead to, in its heading and its title', () => {
    render(page(four))
    expect(screen.getByRole('heading', { level: 1, name: 'Make a claim' })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe('Make a claim – Claim money in court')
  })

  it.each([
    [[group('A', 'not-started')], 'You have completed 0 of 1 task.'],
    [[group('A', 'completed', 'in-progress')], 'You have completed 1 of 2 tasks.'],
    [four, 'You have completed 1 of 4 tasks.'],
    [done, 'You have completed every task.'],
  ])('says how many tasks are completed, counted over all groups (%#)', (groups, said) => {
    serve(page(groups))
    expect(sentence()).toBe(said)
  })

  it('puts each group under a heading that names it, and keeps their ids apart', () => {
    serve(page(four))
    expect(within(screen.getByRole('region', { name: 'Prepare' })).getAllByRole('listitem')).toHaveLength(1)
    expect(within(screen.getByRole('region', { name: 'Apply' })).getAllByRole('listitem')).toHaveLength(3)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('task-list-2-3-status')
  })

  it('says how far each task is, and leads to it', () => {
    serve(page(four))
    expect(screen.getByRole('link', { name: 'Prepare 1' })).toHaveAccessibleDescription('Completed')
    expect(screen.getByRole('link', { name: 'Apply 1' })).toHaveAccessibleDescription('In progress')
    expect(screen.getByRole('link', { name: 'Apply 2' })).toHaveAccessibleDescription('Not started')
    expect(screen.getByRole('link', { name: 'Apply 2' })).toHaveAttribute('href', '/Apply/2')
  })

  it('leads nobody to a task that cannot start yet', () => {
    serve(page(four))
    expect(screen.queryByRole('link', { name: 'Apply 3' })).toBeNull()
    expect(screen.getByText('Cannot start yet')).toHaveClass('govuk-task-list__status--cannot-start-yet')
  })

  it('draws the eye to what is left: only that has a tag', () => {
    serve(page(four))
    expect([...document.querySelectorAll('.govuk-tag')].map(({ textContent }) => textContent)).toEqual([
      'In progress',
      'Not started',
    ])
  })

  it('says the hint of a task with its status', () => {
    serve(page([{ title: 'A', tasks: [{ name: 'Pay', href: '/pay', status: 'not-started', hint: 'It is £25' }] }]))
    expect(screen.getByRole('link', { name: 'Pay' })).toHaveAccessibleDescription('It is £25 Not started')
  })

  it('shows the way to send it only when every task is completed', () => {
    serve(page(four))
    expect(screen.queryByRole('button')).toBeNull()
    serve(page([group('A', 'completed', 'cannot-start-yet')]))
    expect(screen.queryByRole('button')).toBeNull()
    serve(page([]))
    expect(screen.queryByRole('button')).toBeNull()
    serve(page(done))
    expect(screen.getByRole('button', { name: 'Send' })).toBeInTheDocument()
  })

  it('has its parts in one order: how far people are, the tasks, how to get help, the button', () => {
    serve(page(done, { help }))
    const parts = ['h1', 'p', 'ul', '#help-with-question', 'button']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
  })

  it('is in Welsh on a Welsh page', () => {
    const welsh = (groups: TaskGroup[]) => (
      <LanguageProvider language={{ tag: 'cy', words: { 'task-list-page': cy } }}>{page(groups)}</LanguageProvider>
    )
    serve(welsh(four))
    const statuses = [...document.querySelectorAll('.govuk-task-list__status')].map(({ textContent }) => textContent)
    expect(statuses).toEqual(['Wedi cwblhau', 'Yn mynd rhagddo', 'Heb ddechrau', 'Methu dechrau eto'])
    serve(welsh(done))
    expect(sentence()).toBe('Rydych wedi cwblhau pob tasg.')
  })

  it.each([
    [1, '1 dasg'],
    [2, '2 dasg'],
    [3, '3 tasg'],
    [5, '5 tasg'],
    [6, '6 thasg'],
  ])('counts %i tasks in Welsh with the word as Welsh changes it: %s', (count, said) => {
    const groups = [group('A', ...Array.from({ length: count }, (): TaskStatus => 'not-started'))]
    serve(page(groups, { language: { tag: 'cy', words: { 'task-list-page': cy } } }))
    expect(sentence()).toBe(`Rydych wedi cwblhau 0 o ${said}.`)
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    const tasks = [{ name: words, href: '/a', status: 'not-started', hint: words } as const]
    serve(page([{ title: words, tasks }], { title: words }))
    expect(screen.getByRole('link', { name: words })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: words })).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page(four, { ref, className: 'app-tasks', id: 'tasks' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('tasks'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-tasks')
  })
})
