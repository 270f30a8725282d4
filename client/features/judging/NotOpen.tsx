import { comparisonsAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

/** For whoever may not compare in a round, or no longer: who may, and the way to what came of it. */
export function NotOpen({ round }: { readonly round: string }) {
  return (
    <Page
      title={t('judging.title')}
      back={{ href: roundAddress(round), text: t('matrix.to-round') }}
    >
      <p class="govuk-body">{t('judging.not-open')}</p>
      <Button href={comparisonsAddress(round)}>{t('comparisons.link')}</Button>
    </Page>
  )
}
