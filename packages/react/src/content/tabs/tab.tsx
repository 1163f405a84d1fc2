'use client'
import {
  cloneElement,
  type ComponentProps,
  type Context,
  createContext,
  isValidElement,
  type ReactElement,
  type ReactNode,
  use,
  useLayoutEffect,
} from 'react'
import { classNames } from '../../foundations/class-names.js'
import { TabPanel } from './tab-panel.js'

interface TabsState {
  /** Which of its two halves the tab draws here: its link, in the list, or its panel, below it. */
  half: 'link' | 'panel'
  isFirst: boolean
  /** The id of the panel that shows. Nothing if no one has chosen: then it is the first. */
  selected: string | undefined
  /** Whether there is room for tabs, and not only for a list of links. Nothing before scripts run. */
  wide: boolean | undefined
  /** Tells that the link to a panel has left the list. */
  left: (id: string) => void
}

/** Tells one `Tab` which tabs it is in, and which half of it to draw. Made by `Tabs`. */
export const TabsScope: Context<TabsState | undefined> = createContext<TabsState | undefined>(undefined)

/** Props of {@link Tab}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export interface TabProps extends Omit<ComponentProps<'a'>, 'href' | 'children'> {
  /**
   * The id of its panel, in a word or two, such as `past-week`. It stands in the page's address when the tab is selected, so
   * keep it when you add other tabs: people keep links to it.
   */
  id: string
  /** What is in the panel, in a word or two. */
  label: ReactNode
  /** What is in the panel, starting with a heading. Words become a paragraph. Or a `TabPanel`. */
  children?: ReactNode
}

/** One tab in `Tabs`: its link, and the panel that the link shows. */
export function Tab({ children, ...link }: TabProps): ReactElement {
  const tabs = use(TabsScope)
  if (!tabs) throw new Error(`The Tab "${link.id}" stands outside Tabs. Put it inside <Tabs>.`)
  const isSelected = tabs.selected === undefined ? tabs.isFirst : tabs.selected === link.id
  return tabs.half === 'link' ? (
    <TabLink {...link} isSelected={isSelected} wide={tabs.wide} left={tabs.left} />
  ) : (
    panel(link.id, children, isSelected, tabs.wide)
  )
}

type TabLinkProps = Omit<TabProps, 'children'> & Pick<TabsState, 'wide' | 'left'> & { isSelected: boolean }

function TabLink({ id, label, className, isSelected, wide, left, ...rest }: TabLinkProps): ReactElement {
  useLayoutEffect(() => () => left(id), [left, id])
  return (
    <li
      className={classNames('govuk-tabs__list-item', isSelected && 'govuk-tabs__list-item--selected')}
      role={wide ? 'presentation' : undefined}
    >
      {/* Between the link and the dash that the styles put before it where tabs are a list. */ ' '}
      <a
        className={classNames('govuk-tabs__tab', className)}
        href={`#${id}`}
        {...rest}
        {...(wide && {
          id: linkId(id),
          role: 'tab',
          'aria-controls': id,
          'aria-selected': isSelected,
          tabIndex: isSelected ? 0 : -1,
        })}
      >
        {label}
      </a>
    </li>
  )
}

function panel(id: string, children: ReactNode, isSelected: boolean, wide: boolean | undefined): ReactElement {
  const attributes = {
    id,
    // Where there are no tabs, nothing is hidden.
    className: classNames(!isSelected && wide !== false && 'govuk-tabs__panel--hidden'),
    ...(wide && { role: 'tabpanel', 'aria-labelledby': linkId(id) }),
  }
  return (
    <TabsScope value={undefined}>
      {isPanel(children) ? (
        cloneElement(children, { ...attributes, className: classNames(attributes.className, children.props.className) })
      ) : (
        <TabPanel {...attributes}>{children}</TabPanel>
      )}
    </TabsScope>
  )
}

const linkId = (id: string): string => `tab_${id}`

/** Whether it is a `TabPanel`, or what a Server Component made of one: its `<div>`. */
function isPanel(content: ReactNode): content is ReactElement<ComponentProps<'div'>> {
  if (!isValidElement<ComponentProps<'div'>>(content)) return false
  return content.type === TabPanel || /(^| )govuk-tabs__panel( |$)/.test(content.props.className ?? '')
}
