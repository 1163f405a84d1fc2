/** What a call costs the person who makes it. `international` is any number outside the United Kingdom. */
export type CallCost = 'free' | 'standard-rate' | 'mobile-rate' | 'higher-rate' | 'international'
