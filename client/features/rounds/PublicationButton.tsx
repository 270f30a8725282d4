import { api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import type { Desk } from './desk.ts'

/** Makes a published round public, or takes it back. */
export function PublicationButton({ desk, primary = false }: { desk: Desk; primary?: boolean }) {
  const { id, version, public: isPublic } = desk.round
  const { busy, errors, submit } = useSubmission([])
  const step = isPublic ? 'withdraw' : 'publish'

  async function change() {
    const done = await submit(() =>
      api(`/rounds/${id}/publication`, { method: 'PUT', version, body: { public: !isPublic } }),
    )
    if (done) announce(t(isPublic ? 'publication.withdrawn' : 'publication.published'))
    desk.reload()
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmButton
        key={step}
        text={t(`publication.${step}`)}
        question={t(`publication.${step}-question`)}
        confirm={t(`publication.${step}-confirm`)}
        busy={busy}
        primary={primary}
        onConfirm={change}
      />
    </>
  )
}
