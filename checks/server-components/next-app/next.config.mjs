// Both would else look for a lockfile in the folders above, and find one that is not ours.
export default { turbopack: { root: import.meta.dirname }, outputFileTracingRoot: import.meta.dirname }
