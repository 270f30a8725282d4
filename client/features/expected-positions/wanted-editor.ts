import { signal } from '@preact/signals'

/** The form of an expected position that something else on the page asked to open. */
export const wantedEditor = signal<string | null>(null)

export function wantEditor(formKey: string | null): void {
  wantedEditor.value = formKey
}
