// What every component of the built package takes `jsx` from: see `tools/build-package.ts`.
export { Fragment, jsx, jsxs } from 'react/jsx-runtime'
