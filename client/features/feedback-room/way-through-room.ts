/** A heading, that of a judgement by its code, comes to the top of what is in view, and takes the focus. */
export function focusJudgement(judgement: string): void {
  const heading = document.getElementById(judgement)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

/** Room for what stays in view at the top, and for a heading just below it, in pixels. */
const readingLine = 160

/**
 * The judgement that somebody is at: the one that has the focus, else the last whose heading has
 * come up to the reading line; null above the first.
 */
export function judgementInView(judgements: readonly string[]): string | null {
  const focused = document.activeElement?.closest('article')?.getAttribute('aria-labelledby')
  if (focused && judgements.includes(focused) && isInView(focused)) return focused
  const passed = judgements.filter((judgement) => topOf(judgement) <= readingLine)
  return passed.at(-1) ?? null
}

const topOf = (judgement: string): number =>
  document.getElementById(judgement)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY

function isInView(judgement: string): boolean {
  const article = document.getElementById(judgement)?.closest('article')
  if (!article) return false
  const { top, bottom } = article.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
