import { attributes, content, type Options, type Parity } from '../../../parity/upstream.js'
import { LanguageNavigation, LanguageNavigationItem } from './index.js'

const INVERSE = 'govuk-language-navigation--inverse'

export const parity: Parity = {
  component: 'language-navigation',
  render: (o) => (
    <LanguageNavigation
      aria-label={o.ariaLabel}
      inverse={o.classes === INVERSE}
      className={o.classes === INVERSE ? undefined : o.classes}
      {...attributes(o.attributes)}
    >
      {o.items.map((item: Options, index: number) => (
        <LanguageNavigationItem
          key={index}
          lang={item.lang}
          href={item.href}
          current={item.current}
          hrefLang={item.hrefLang}
          dir={item.dir}
          // Upstream says nothing more than the name unless told to. Ours does, in English and Welsh.
          description={item.languageDescriptionText ?? ''}
          className={item.classes}
          {...attributes(item.attributes)}
        >
          {content(item)}
        </LanguageNavigationItem>
      ))}
    </LanguageNavigation>
  ),
}
