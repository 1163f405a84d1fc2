export { Declaration, DeclarationPage, type DeclarationPageProps, type DeclarationProps } from './declaration.js'
