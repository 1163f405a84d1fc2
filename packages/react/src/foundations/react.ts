// What the Client Components of the built package take from React: see `tools/build-package.ts`. Constants, as esbuild goes
// past what is only exported again.
import * as React from 'react'

export const Children: typeof React.Children = React.Children
export const cloneElement: typeof React.cloneElement = React.cloneElement
export const createContext: typeof React.createContext = React.createContext
export const isValidElement: typeof React.isValidElement = React.isValidElement
export const use: typeof React.use = React.use
export const useCallback: typeof React.useCallback = React.useCallback
export const useContext: typeof React.useContext = React.useContext
export const useEffect: typeof React.useEffect = React.useEffect
export const useLayoutEffect: typeof React.useLayoutEffect = React.useLayoutEffect
export const useMemo: typeof React.useMemo = React.useMemo
export const useRef: typeof React.useRef = React.useRef
export const useState: typeof React.useState = React.useState
export const useSyncExternalStore: typeof React.useSyncExternalStore = React.useSyncExternalStore
