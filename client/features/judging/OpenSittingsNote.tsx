import type { Round } from '../../../server/contract/rounds.ts'
import { judgingAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { SittingList } from './SittingList.tsx'
import { useOpenSittings } from './use-open-sittings.ts'

/** Reminds a judge of what they have to hand in, and whoever runs the calibration of others. */
export function OpenSittingsNote({ round }: { readonly round: Round }) {
  const { own, others } = useOpenSittings(round)
  const isSource = round.provenance === 'source'
  return (
    <>
      {own && (
        <InsetText>
          <p>{t(isSource ? 'judging.own-open-source' : 'judging.own-open', { ...own })}</p>
          <p>
            <a class="govuk-link" href={judgingAddress(round.id)}>
              {t('comparisons.go-on')}
            </a>
          </p>
        </InsetText>
      )}
      {others && others.length > 0 && (
        <InsetText>
          <p>{t('judging.others-open', { count: others.length })}</p>
          <SittingList sittings={others} />
        </InsetText>
      )}
    </>
  )
}
