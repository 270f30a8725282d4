import { signal } from '@preact/signals'

/** The rating that was sealed last, so that the page that then shows it can say so. */
export const justSealed = signal<string | null>(null)
