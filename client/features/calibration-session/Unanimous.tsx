import { useState } from 'preact/hooks'
import { v7 } from 'uuid'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { ApiError, api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { cellName } from './names.ts'
import type { AgendaPartProps } from './parts.ts'

/** What everybody judged alike, which the lead adopts in one step. */
export function Unanimous(props: AgendaPartProps & { readonly reload: () => void }) {
  const { session, names, agenda, reload } = props
  const { roundId, standing } = session
  const { unanimous } = agenda
  const idOf = useIdKeeper(v7)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiError | null>(null)
  if (unanimous.length === 0) return null
  const count = unanimous.length
  async function adopt() {
    setBusy(true)
    setProblem(null)
    const cells = unanimous.map(({ region, judgement }) => ({ region, judgement }))
    try {
      const path = `/rounds/${roundId}/adoptions/${idOf(cells)}`
      await api(path, { method: 'PUT', version: 'create', body: { cells } })
      announce(t('session.adopted', { count }))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem(error)
    } finally {
      reload()
      setBusy(false)
    }
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{t('session.unanimous')}</h2>
      <p class="govuk-body">{t('session.unanimous-what', { count })}</p>
      <Details summary={t('session.unanimous-which', { count })} onPaper>
        <ul class="unanimous">
          {unanimous.map(({ region, judgement, level, raters }) => (
            <li key={`${region} ${judgement}`} class="unanimous__cell">
              <RagMark level={level} size="small" />{' '}
              <a class="govuk-link" href={cellAddress(roundId, region, judgement)}>
                {cellName(names, { region, judgement })}
              </a>{' '}
              <span class="govuk-hint unanimous__raters">
                {t('session.raters', { count: raters })}
              </span>
            </li>
          ))}
        </ul>
      </Details>
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem.tell()}
        </p>
      )}
      {can('calibrated.write', standing) && session.open === null && (
        <p class="govuk-hint">{t('session.adopt-unrecorded')}</p>
      )}
      {can('calibrated.write', standing) && (
        <ConfirmButton
          text={t('session.adopt', { count })}
          question={t('session.adopt-question', { count })}
          confirm={t('session.adopt-confirm', { count })}
          busy={busy}
          onConfirm={() => void adopt()}
        />
      )}
    </section>
  )
}
