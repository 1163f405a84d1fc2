// Shows a page on the screen as it would be printed, for designers who have no printer beside them.

/** What a page is looked at on. */
export type Medium = 'screen' | 'paper'

/** The media that each rule was written for. */
const written = new WeakMap<CSSMediaRule, string>()

/** Makes the styles for print those of the screen, or puts all back as it was. */
export function showOn(medium: Medium): void {
  for (const { cssRules } of document.styleSheets) showRulesOn(medium, cssRules)
}

function showRulesOn(medium: Medium, rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue
    const media = written.get(rule) ?? rule.media.mediaText
    written.set(rule, media)
    rule.media.mediaText =
      medium === 'screen' ? media : media.replace(/\bscreen\b/g, 'speech').replace(/\bprint\b/g, 'all')
    showRulesOn(medium, rule.cssRules)
  }
}
