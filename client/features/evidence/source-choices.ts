import type { Source } from '../../../server/contract/evidence.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { Choice } from '../../ui/SelectField.tsx'
import { newSource } from './state.ts'

/** The registered sources, each with what tells it from one of the same title, and a new one. */
export function sourceChoices(sources: readonly Source[]): Choice[] {
  return [
    { value: '', text: t('evidence.choose-source') },
    { value: newSource, text: t('evidence.new-source') },
    ...sources.map(({ id, title, role, heldOn, language: written }) => ({
      value: id,
      language: written,
      text: [title, role, heldOn && formatDate(heldOn, language.value)].filter(Boolean).join(', '),
    })),
  ]
}
