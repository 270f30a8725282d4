/** A line of a list, as pasted lists are written. */
const listLine = /^\s*(-|\d{1,2}[.)])\s/

/**
 * A text as it is put after another: what has lines of its own begins on a line of its own, a list
 * that goes on right below, anything else after an empty line. A single line goes on in its line.
 */
export function apartFrom(before: string, text: string): string {
  const isList = listLine.test(text)
  if ((!isList && !text.includes('\n')) || before.trim() === '') return text
  const last = before.slice(before.lastIndexOf('\n') + 1)
  if (last.trim() === '') return text
  return (isList && listLine.test(last) ? '\n' : '\n\n') + text
}
