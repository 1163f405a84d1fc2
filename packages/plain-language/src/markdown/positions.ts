/** The offset at which each line of a source starts. */
function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|[\n\r]/g), ({ 0: found, index }) => index + found.length)]
}

/** Turns a line and a column, both from 1, into an offset. */
export function offsetOf(source: string, line: number, column: number): number {
  return (lineStarts(source)[line - 1] ?? 0) + column - 1
}

/** Turns an offset in a source into a line and a column, both from 1. */
export function positions(source: string): (offset: number) => { line: number; column: number } {
  const starts = lineStarts(source)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
