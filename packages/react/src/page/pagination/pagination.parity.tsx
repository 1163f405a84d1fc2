import { attributes, content, textOf, type Options, type Parity } from '../../../parity/upstream.js'
import { Pagination, type PaginationLink } from './index.js'

const link = (option: Options | undefined): PaginationLink | undefined =>
  option?.href
    ? { href: option.href, text: content(option), label: textOf(option.labelText), ...attributes(option.attributes) }
    : undefined

export const parity: Parity = {
  component: 'pagination',
  render: (o) => (
    <Pagination
      aria-label={o.landmarkLabel}
      previous={link(o.previous)}
      next={link(o.next)}
      // Upstream leaves out items that are empty. Ours has none.
      items={(o.items as Options[] | undefined)
        ?.filter((item) => item && Object.keys(item).length > 0)
        .map((item) =>
          item.ellipsis
            ? 'ellipsis'
            : {
                number: item.number,
                href: item.href,
                current: item.current,
                'aria-label': item.visuallyHiddenText,
                ...attributes(item.attributes),
              },
        )}
      className={o.classes}
      {...attributes(o.attributes)}
    />
  ),
}
