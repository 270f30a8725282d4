import { signal } from '@preact/signals'

/** Whether the number keys choose a level: people who speak to their computer switch them off. */
export const levelKeysOn = signal(!/(?:^|;\s*)level-keys=off/.test(document.cookie))

export function switchLevelKeys(on: boolean): void {
  levelKeysOn.value = on
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP
  document.cookie = `level-keys=${on ? 'on' : 'off'}; path=/; max-age=31536000; samesite=lax`
}
