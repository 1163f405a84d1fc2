/** The months in English. */
export const english: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** The months in Welsh. Someone may write them on an English page too. */
export const welsh: readonly string[] =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ')
