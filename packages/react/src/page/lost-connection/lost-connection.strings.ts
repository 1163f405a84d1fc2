/** What is said when there is no connection. */
export interface LostConnectionWords {
  /** Why nothing was sent. */
  offline: string
  /** What that means for the answers, and what to do. */
  notSent: string
  /** Said once there is a connection again. */
  online: string
}

export const en: LostConnectionWords = {
  offline: 'You are not connected to the internet.',
  notSent:
    'Your answers on this page have not been sent. They are still here. Keep this page open, and send them again when you are connected.',
  online: 'You are connected to the internet again. You can send your answers now.',
}

export const cy: LostConnectionWords = {
  offline: 'Nid ydych wedi’ch cysylltu â’r rhyngrwyd.',
  notSent:
    'Nid yw eich atebion ar y dudalen hon wedi’u hanfon. Maent yn dal i fod yma. Cadwch y dudalen hon ar agor, ac anfonwch nhw eto pan fyddwch wedi’ch cysylltu.',
  online: 'Rydych wedi’ch cysylltu â’r rhyngrwyd eto. Gallwch anfon eich atebion nawr.',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof LostConnectionWords)[] = ['offline', 'notSent', 'online']
