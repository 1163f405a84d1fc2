/** What a notification banner says by itself: its title. */
export interface NotificationBannerWords {
  /** The title, unless something has been done. */
  important: string
  /** The title of a banner that says that something is done. */
  success: string
}

export const en: NotificationBannerWords = { important: 'Important', success: 'Success' }

/** Welsh: as published services write it. */
export const cy: NotificationBannerWords = { important: 'Pwysig', success: 'Llwyddiant' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof NotificationBannerWords)[] = []
