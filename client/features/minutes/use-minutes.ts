import type { EditedLine, Minutes } from '../../../server/contract/workshop-record.ts'
import { api } from '../../api.ts'
import { type KeptForm, useKeptForm } from '../../ui/use-kept-form.ts'
import { editedLine, tidy } from './lines.ts'

export interface MinutesPlace {
  /** Where they are below the API. */
  readonly path: string
  /** Names them among all that somebody may have begun. */
  readonly key: string
}

/** Minutes in the language of the page, while they are being edited. */
export function useMinutes(
  { path, key }: MinutesPlace,
  minutes: Minutes,
  reload: () => void,
): KeptForm<readonly EditedLine[]> {
  const versioned = ({ lines, version }: Minutes) => ({ value: lines.map(editedLine), version })
  return useKeptForm<readonly EditedLine[]>({
    key: `${key} ${minutes.language}`,
    found: versioned(minutes),
    fields: [],
    send: (lines, version) => api(path, { method: 'PUT', version, body: { lines: tidy(lines) } }),
    readCurrent: async () => versioned(await api<Minutes>(path)),
    reload,
  })
}
