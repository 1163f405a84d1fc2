/** A text size in the GOV.UK type scale, for labels and legends. */
export type Size = 's' | 'm' | 'l' | 'xl'
