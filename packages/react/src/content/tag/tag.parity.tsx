import { attributes, content, type Parity } from '../../../parity/upstream.js'
import { Tag, type TagColour } from './tag.js'

const colour = /^govuk-tag--(green|teal|purple|magenta|red|orange|yellow|grey)$/

export const parity: Parity = {
  component: 'tag',
  render: (o) => {
    const named = colour.exec(o.classes ?? '')?.[1] as TagColour | undefined
    return (
      <Tag colour={named} className={named ? undefined : o.classes} {...attributes(o.attributes)}>
        {content(o)}
      </Tag>
    )
  },
}
