const welsh =
  /^(?:y|yr|yn|yw|ydy|ydych|mae|maent|oedd|bydd|wedi|gan|gyda|ein|eich|eu|ei|ac|neu|am|ar|at|dros|drwy|gael|cael|sydd|bod|fod|hyn|hynny|os|nid|nac|na|ni|â|i|o|a)$/
const english = /^(?:the|of|and|to|in|is|are|you|your|we|our|for|with|that|this|on|be|have|will|or|not)$/

/** True if a paragraph is plainly Welsh: bilingual pages hold both languages, and English rules do not fit Welsh. */
export function looksWelsh(paragraph: string): boolean {
  const all = paragraph.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  if (all.length < 6) return false
  const count = (pattern: RegExp): number => all.filter((word) => pattern.test(word.replace(/['’].*/, ''))).length
  return count(welsh) / all.length > 0.2 && count(english) / all.length < 0.05
}
