import { useLocation } from 'preact-iso'
import { address } from '../../addresses.ts'
import { outlivesPage } from '../../buffer/buffer.ts'
import { t } from '../../language.tsx'
import { formatTime } from '../../ui/format-date.ts'
import { grouped } from '../../ui/too-long.ts'
import { conflictId } from './DraftConflict.tsx'
import { textsTooLong } from './rating-content.ts'
import type { DraftState } from './state.ts'

/** Whether the draft is on the server; told to screen readers when it changes. */
export function DraftStatus({ state }: { state: DraftState }) {
  const { url } = useLocation()
  const { trouble, conflict, dirty } = state
  const saving = dirty && !trouble && !conflict
  return (
    <div class={trouble || conflict ? 'draft-status draft-status--trouble' : 'draft-status'}>
      <p class={saving ? 'govuk-visually-hidden' : 'draft-status__text'} role="status">
        {textOf(state)}
      </p>
      {trouble?.kind === 'signed-out' && (
        <a class="govuk-link" href={address('/sign-in', { return: url })}>
          {t('sign-in.title')}
        </a>
      )}
      {conflict && (
        <button type="button" class="draft-status__choose" onClick={goToConflict}>
          {t('rating.draft-choose')}
        </button>
      )}
      {saving && (
        <span class="draft-status__text" aria-hidden="true">
          {t('form.saving')}
        </span>
      )}
    </div>
  )
}

const keptIn = () => (outlivesPage.value ? 'device' : 'window')

const tooLongText = ({ field, length, maximum }: ReturnType<typeof textsTooLong>[number]) =>
  t(`rating.too-long.${field}`, { length: grouped(length), maximum: grouped(maximum) })

const goToConflict = () => document.getElementById(conflictId)?.focus()

function textOf({ content, trouble, conflict, savedAt }: DraftState): string {
  if (conflict) return t('rating.draft-conflict')
  switch (trouble?.kind) {
    case 'unreachable':
      return t(outlivesPage.value ? 'buffer.kept-here' : 'buffer.keep-open')
    case 'signed-out':
      return t('rating.draft-signed-out')
    case 'refused': {
      const told = textsTooLong(content).map(tooLongText)
      if (told.length > 0) return [...told, t(`rating.kept-${keptIn()}`)].join(' ')
      return t('rating.draft-refused', { message: trouble.message() })
    }
  }
  return savedAt ? t('form.saved', { time: formatTime(new Date(savedAt)) }) : t('rating.draft-new')
}
