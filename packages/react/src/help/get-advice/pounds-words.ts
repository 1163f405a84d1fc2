/** Pounds as GOV.UK writes them: `£75`, `£75.50`, `£1,200`. GOV.UK style guide, "Money". */
export function poundsWords(pounds: number): string {
  const [whole = '', pence = ''] = pounds.toFixed(2).split('.')
  return `£${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${pence === '00' ? '' : `.${pence}`}`
}
