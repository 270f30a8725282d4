import type { ComparisonResults } from '../../../server/contract/comparisons.ts'
import { judgingAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { whoMayCompare } from './who-may-compare.ts'

/** Where there is nothing to show: why, and the way to compare, or who may. */
export function NothingYet({ results }: { readonly results: ComparisonResults }) {
  const { round, judging, mayJudge, notHandedIn } = results
  if (judging || mayJudge) {
    return (
      <>
        <p class="govuk-body">{t(judging ? 'comparisons.judging' : 'comparisons.nothing')}</p>
        <Button href={judgingAddress(round.id)}>
          {t(judging ? 'comparisons.go-on' : 'comparisons.begin')}
        </Button>
      </>
    )
  }
  return (
    <>
      <p class="govuk-body">{t('comparisons.nothing')}</p>
      {notHandedIn && <p class="govuk-body">{t('comparisons.not-handed-in', notHandedIn)}</p>}
      <p class="govuk-body">{t(whoMayCompare(results))}</p>
    </>
  )
}
