import { signal } from '@preact/signals'

/** Whether the room is dark, so that the screen must not dazzle. */
export const isDark = signal(false)
