import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { isTrial } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'

/** What this is and where to begin, for somebody who has not signed in. */
export function Welcome() {
  return (
    <>
      <p class="govuk-body-l welcome">{t('home.what')}</p>
      {isTrial.value ? <TryIt /> : <p class="govuk-body">{t('home.own-work')}</p>}
    </>
  )
}

const TryIt = () => (
  <section class="next-task" aria-labelledby="try-it">
    <h2 class="govuk-heading-m" id="try-it">
      {t('home.try')}
    </h2>
    <p class="govuk-body">{t('home.try-what')}</p>
    <Button href={address('/sign-in')}>{t('home.try-button')}</Button>
  </section>
)
