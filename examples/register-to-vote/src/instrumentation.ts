const DAY = 24 * 60 * 60 * 1000

/**
 * Next calls this before it answers anyone. A service with problems in its support directory, or without its database,
 * does not start: nobody may be sent to a wrong number.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await import('./directory')
  const { applications, problemReports, requests, surveyAnswers } = await import('./database')
  const { deleteOldDrafts } = await applications()
  const { deleteOldReports } = await problemReports()
  const { deleteOldRequests } = await requests()
  const { deleteOldAnswers } = await surveyAnswers()
  const deleteOld = async (): Promise<void> => {
    await deleteOldDrafts()
    await deleteOldReports()
    await deleteOldRequests()
    await deleteOldAnswers()
  }
  await deleteOld()
  // A clock that ticks must not keep a server alive that wants to stop.
  setInterval(() => void deleteOld().catch(() => {}), DAY).unref()
}
