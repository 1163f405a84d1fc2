let oneWasTold = false

/**
 * Tells code of answers that it has not heard of, such as those given before hydration, one after another. The first is
 * told at once. Each of the others waits until React has drawn the page for the one before it: code that makes its new
 * answers from those it has (`setAnswers([...answers, more])`) would lose all but the last.
 */
export function inTurn(tell: () => void): void {
  if (oneWasTold) return queueMicrotask(tell)
  oneWasTold = true
  queueMicrotask(() => {
    oneWasTold = false
  })
  tell()
}
