import { t } from '../language.tsx'
import { isTrial } from '../session.tsx'
import { Tag } from './Tag.tsx'

export function TrialBanner() {
  if (!isTrial.value) return null
  return (
    <section class="trial" aria-label={t('trial.tag')}>
      <p class="trial__text">
        <Tag>{t('trial.tag')}</Tag> {t('trial.text')}
      </p>
    </section>
  )
}
