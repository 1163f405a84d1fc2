export { Button, type ButtonProps, type ButtonVariant } from './button.js'
export { ButtonLink, type ButtonLinkProps } from './button-link.js'
export { StartButton, StartButtonLink, type StartButtonLinkProps, type StartButtonProps } from './start-button.js'
