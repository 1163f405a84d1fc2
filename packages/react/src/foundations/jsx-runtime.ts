// What every component of the built package takes `jsx` from: see `tools/build-package.ts`. Constants, as esbuild goes past
// what is only exported again.
import * as runtime from 'react/jsx-runtime'

export const Fragment: typeof runtime.Fragment = runtime.Fragment
export const jsx: typeof runtime.jsx = runtime.jsx
export const jsxs: typeof runtime.jsxs = runtime.jsxs
