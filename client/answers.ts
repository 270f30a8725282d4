/** What the API last gave at an address, and when. */
export interface Answer {
  readonly data: unknown
  readonly at: Date
}

/** More are hardly read in a sitting; the oldest goes first. */
const most = 200
const answers = new Map<string, Answer>()

/** Keeps an answer in this window's memory alone, to be shown while there is no connection. */
export function rememberAnswer(key: string, data: unknown): void {
  answers.delete(key)
  answers.set(key, { data, at: new Date() })
  const [oldest] = answers.keys()
  if (answers.size > most && oldest !== undefined) answers.delete(oldest)
}

export function findAnswer(key: string): Answer | null {
  return answers.get(key) ?? null
}

export function forgetAnswer(key: string): void {
  answers.delete(key)
}

/** Nothing that one person read is there for the next. */
export function forgetAnswers(): void {
  answers.clear()
}
