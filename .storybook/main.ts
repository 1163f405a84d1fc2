import type { StorybookConfig } from '@storybook/react-vite'
import { storyCode } from './story-code.ts'

export default {
  framework: '@storybook/react-vite',
  stories: ['../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The stylesheets as we publish them, and upstream's fonts and images for the govuk brand.
  staticDirs: [
    { from: '../packages/react/dist', to: '/handrail' },
    { from: '../node_modules/govuk-frontend/dist/govuk/assets', to: '/assets' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // react-docgen-typescript needs the API of an older TypeScript.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), storyCode],
    resolve: { ...config.resolve, tsconfigPaths: true },
    // Storybook itself is large: a warning about its size on every build would only train us to ignore warnings.
    build: {
      ...config.build,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        // 'use client' is for Server Components. There are none here, and nothing is wrong with saying it.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  }),
} satisfies StorybookConfig
