import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import { Tab, TabPanel, Tabs } from './index.js'

/** What is in the panel as children, or in a `TabPanel` if it has attributes of its own. */
const panel = (o: Options | undefined) =>
  o?.attributes ? <TabPanel {...attributes(o.attributes)}>{content(o)}</TabPanel> : content(o)

export const parity: Parity = {
  component: 'tabs',
  render: (o) => (
    <Tabs id={o.id} title={o.title} className={o.classes} {...attributes(o.attributes)}>
      {o.items?.map((item: Options | null | false | '', index: number) =>
        !item ? (
          item
        ) : (
          // Upstream can number the ids. Ours asks for each: the number of a tab changes when another comes before it.
          <Tab
            key={index}
            id={item.id ?? `${o.idPrefix}-${index + 1}`}
            label={item.label}
            {...attributes(item.attributes)}
          >
            {panel(item.panel)}
          </Tab>
        ),
      )}
    </Tabs>
  ),
}
