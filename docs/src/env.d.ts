/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The folder of our React components, ending in a slash. Set in astro.config.ts. */
  readonly REACT_PACKAGE: string
}
