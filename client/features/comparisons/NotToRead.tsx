import { t } from '../../language.tsx'
import { ShutPage } from '../rounds/ShutPage.tsx'
import { whyNotToRead } from './why-not-to-read.ts'

/** For whoever may not read what the comparisons of a round show: why not. */
export function NotToRead({ id }: { readonly id: string }) {
  return (
    <ShutPage id={id} title={t('comparisons.title')}>
      {(round) => <p class="govuk-body">{t(whyNotToRead(round))}</p>}
    </ShutPage>
  )
}
