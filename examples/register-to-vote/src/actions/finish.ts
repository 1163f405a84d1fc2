'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { endSession } from '../session'
import { isLanguage } from '../words'

/** Takes the application off the device. */
export async function finish(language: string): Promise<void> {
  await endSession()
  revalidatePath('/', 'layout')
  redirect(addressOf(isLanguage(language) ? language : 'en', 'start'))
}
