import type { EditedLine, Minutes } from '../../../server/contract/workshop-record.ts'
import { api } from '../../api.ts'
import { type KeptForm, useKeptForm } from '../../ui/use-kept-form.ts'
import { editedLine, tidy } from './lines.ts'

/** The minutes of a workshop in the language of the page, while they are being edited. */
export function useMinutes(
  workshop: string,
  minutes: Minutes,
  reload: () => void,
): KeptForm<readonly EditedLine[]> {
  const path = `/workshops/${workshop}/minutes`
  const versioned = ({ lines, version }: Minutes) => ({ value: lines.map(editedLine), version })
  return useKeptForm<readonly EditedLine[]>({
    key: `minutes ${workshop} ${minutes.language}`,
    found: versioned(minutes),
    fields: [],
    send: (lines, version) => api(path, { method: 'PUT', version, body: { lines: tidy(lines) } }),
    readCurrent: async () => versioned(await api<Minutes>(path)),
    reload,
  })
}
