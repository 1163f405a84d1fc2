// GOV.UK Frontend ships no types. What the checks use of it: its scripts, each started with an element.
declare module 'govuk-frontend' {
  export interface ComponentScript {
    new (root: Element | null, config?: object): object
    moduleName: string
  }
  export const Accordion: ComponentScript
  export const Button: ComponentScript
  export const CharacterCount: ComponentScript
  export const Checkboxes: ComponentScript
  export const ErrorSummary: ComponentScript
  export const ExitThisPage: ComponentScript
  export const FileUpload: ComponentScript
  export const NotificationBanner: ComponentScript
  export const PasswordInput: ComponentScript
  export const Radios: ComponentScript
  export const ServiceNavigation: ComponentScript
  export const SkipLink: ComponentScript
  export const Tabs: ComponentScript
}
