/**
 * Selects or unselects a radio or checkbox as if a person had done it, so that React tells its `onChange`. React hears of
 * a choice by a click, and only if it differs from what React last saw, so the change must go past React's own setter.
 * Unlike `click()` it reaches a control that is turned off, and it does not set off what a person's own choice does.
 */
export function makeChoice(input: HTMLInputElement, checked: boolean): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')?.set?.call(input, checked)
  input.dispatchEvent(new Event('click', { bubbles: true }))
}
