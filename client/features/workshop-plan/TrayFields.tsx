import type { Framework } from '../../../server/contract/framework.ts'
import type { WorkshopPiece } from '../../../server/contract/workshop-record.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { titleIn } from '../overview/overview.ts'
import type { PlanItem } from './plan.ts'
import { TrayPieces } from './TrayPieces.tsx'

export interface TrayFieldsProps {
  readonly framework: Framework
  readonly items: readonly PlanItem[]
  /** What may be shown, once for each judgement that a piece is on. */
  readonly pieces: readonly WorkshopPiece[]
  /** Ids of what is shown. */
  readonly shown: readonly string[]
  readonly onChange: (shown: readonly string[]) => void
}

/** Which evidence the team sees beside each judgement on the agenda. */
export function TrayFields({ framework, items, pieces, shown, onChange }: TrayFieldsProps) {
  const on = (judgement: string) => pieces.filter((piece) => piece.judgement === judgement)
  const title = (judgement: string) => titleIn(framework, judgement)
  const without = items.filter(({ judgement }) => on(judgement).length === 0)
  const gone = shown.filter((id) => !pieces.some((piece) => piece.id === id))
  const all = [...new Set(pieces.map(({ id }) => id))]
  return (
    <section>
      <h2 class="govuk-heading-m">{t('plan.evidence')}</h2>
      <p class="govuk-body">{t(pieces.length > 0 ? 'plan.evidence-what' : 'plan.evidence-none')}</p>
      {gone.length > 0 && (
        <p class="govuk-body">{t('plan.evidence-gone', { count: gone.length })}</p>
      )}
      {pieces.length > 0 && (
        <p class="govuk-body tray-all">
          <button type="button" class="link-button" onClick={() => onChange(all.toSorted())}>
            {t('plan.show-all')}
          </button>
          <button type="button" class="link-button" onClick={() => onChange([])}>
            {t('plan.show-none')}
          </button>
        </p>
      )}
      {items.map(({ judgement }) => {
        const here = on(judgement)
        if (here.length === 0) return null
        const count = here.filter(({ id }) => shown.includes(id)).length
        return (
          <Details
            key={judgement}
            summary={t('plan.evidence-of', {
              judgement: title(judgement),
              shown: count,
              total: here.length,
            })}
          >
            <TrayPieces
              judgement={judgement}
              label={title(judgement)}
              pieces={here}
              alsoOn={({ id }) =>
                pieces
                  .filter((one) => one.id === id && one.judgement !== judgement)
                  .map((one) => title(one.judgement))
              }
              shown={shown}
              onChange={onChange}
            />
          </Details>
        )
      })}
      {pieces.length > 0 && without.length > 0 && (
        <p class="govuk-body">
          {t('plan.evidence-without', {
            judgements: without.map(({ judgement }) => title(judgement)).join(', '),
          })}
        </p>
      )}
    </section>
  )
}
