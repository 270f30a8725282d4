import { useEffect, useRef, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { judgementsOf } from '../../../server/core/framework.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useOnline } from '../../ui/use-online.ts'
import { cellPath } from '../cells/cell-key.ts'
import { useRegionCells } from '../cells/use-region-cells.ts'
import { draftStoreOf } from '../ratings/draft-stores.ts'
import { hasContent } from '../sitting/begun.ts'
import type { Review } from '../sitting/places.ts'
import { checkDraft, countOf, isSound } from './check.ts'
import { DraftToSeal } from './DraftToSeal.tsx'
import { NothingChosen } from './NothingChosen.tsx'
import { Onward } from './Onward.tsx'
import { useSealAll } from './use-seal-all.ts'

export interface CheckDeskProps {
  readonly round: Round
  readonly review: Review
  readonly framework: Framework
}

/** Each draft with what it lacks, and one button that seals those chosen. */
export function CheckDesk({ round, review, framework }: CheckDeskProps) {
  const region = review.region.id
  const judgements = judgementsOf(framework).map(({ judgement }) => judgement)
  const { cells, failed } = useRegionCells(
    round.id,
    region,
    judgements.map(({ code }) => code),
  )
  /** What the person ticked or took out, by judgement. */
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const sealing = useSealAll()
  const done = useRef<HTMLParagraphElement>(null)
  const online = useOnline()

  const all = judgements.flatMap(({ code, title }) => {
    const cell = cells?.find(({ judgement }) => judgement === code)
    return cell ? [{ cell, code, title: inLanguage(title) }] : []
  })
  const isSealedCode = (code: string) =>
    review.ownSealed?.includes(code) || all.some((one) => one.code === code && isSealed(one))
  const isSealed = ({ cell, code }: (typeof all)[number]) =>
    cell.own?.rating != null || sealing.outcomes.get(code)?.kind === 'sealed'
  const drafts = all
    .filter((one) => !isSealed(one))
    .map((one) => ({ ...one, content: contentOf(one.cell) }))
    .filter(({ content }) => hasContent(content))
    .map((one) => ({ ...one, check: checkDraft(one.content, one.cell, framework.scale) }))
  const blank = all.filter((one) => !isSealed(one) && !hasContent(contentOf(one.cell)))
  const isPicked = ({ code, check }: (typeof drafts)[number]) => picks.get(code) ?? isSound(check)
  const chosen = drafts.filter((one) => one.check.lacks.length === 0 && isPicked(one))
  const errors = drafts.flatMap(({ code, title }) => {
    const outcome = sealing.outcomes.get(code)
    if (outcome?.kind !== 'failed') return []
    return [{ field: `seal.${code}`, message: () => `${title}: ${outcome.message()}` }]
  })
  const sealedNow = countOf(sealing.outcomes, 'sealed')
  const isDone = sealing.times > 0 && errors.length === 0
  useEffect(() => {
    if (isDone) done.current?.focus()
  }, [sealing.times, isDone])
  if (cells === null) return <p class="govuk-body">{t('loading')}</p>

  return (
    <>
      <ErrorSummary errors={errors} />
      {failed > 0 && <p class="govuk-body">{t('room.failed', { count: failed })}</p>}
      {sealedNow > 0 && (
        <p class="govuk-body-l" tabIndex={-1} ref={done}>
          {t('sealing.done', { sealed: sealedNow, failed: errors.length })}
        </p>
      )}
      <p class="govuk-body">
        {t('sealing.state', {
          sealed: judgements.filter(({ code }) => isSealedCode(code)).length,
          total: judgements.length,
          drafted: drafts.length,
        })}
      </p>
      {drafts.length > 0 && (
        <ul class="drafts-to-seal">
          {drafts.map((draft) => (
            <DraftToSeal
              key={draft.code}
              {...draft}
              framework={framework}
              chosen={isPicked(draft)}
              busy={sealing.busy}
              onChoose={(now) => setPicks(new Map(picks).set(draft.code, now))}
            />
          ))}
        </ul>
      )}
      {drafts.length > 0 && chosen.length === 0 && <NothingChosen drafts={drafts} />}
      {chosen.length > 0 && !online && (
        <p class="govuk-body" role="status">
          <strong>{t('rating.seal-offline')}</strong>
        </p>
      )}
      {chosen.length > 0 && online && (
        <ConfirmButton
          key={sealing.times}
          text={t('sealing.seal', { count: chosen.length })}
          question={t('sealing.question', { count: chosen.length })}
          confirm={t('sealing.confirm', { count: chosen.length })}
          busy={sealing.busy}
          primary
          onConfirm={() => void sealing.seal(chosen.map(({ cell }) => cell))}
        />
      )}
      {blank.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{t('sealing.blank')}</h2>
          <ul class="govuk-list">
            {blank.map(({ code, title }) => (
              <li key={code}>
                <a class="govuk-link" href={cellAddress(round.id, region, code)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Onward round={round} framework={framework} region={region} sealedNow={sealedNow} />
    </>
  )
}

/** The draft as it stands in this window, which may be ahead of the one on the server. */
const contentOf = (cell: Cell) =>
  draftStoreOf(cellPath(cell), cell.own?.draft ?? null).state.value.content
