import { address } from '../addresses.ts'
import { t, translationStatus } from '../language.tsx'

export function Footer() {
  return (
    <footer class="footer">
      <div class="footer__container">
        {translationStatus.value === 'draft' && (
          <p class="footer__text">{t('shell.draft-translation')}</p>
        )}
        <ul class="footer__links">
          <li>
            <a class="govuk-link" href={address('/accessibility')}>
              {t('footer.accessibility')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={address('/privacy')}>
              {t('footer.privacy')}
            </a>
          </li>
        </ul>
        <p class="footer__text">
          {t('shell.about')}{' '}
          <a class="govuk-link" href="/api/docs" target="_self" rel="external">
            {t('shell.api')}
          </a>
        </p>
      </div>
    </footer>
  )
}
