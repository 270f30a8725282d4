import { useEffect, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { whereWordsAre } from '../session.tsx'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'

/** What stands where a page cannot be fetched for lack of a connection; it is tried again by itself. */
export function OfflinePage({ retry }: { retry: () => void }) {
  const [words, setWords] = useState<'stored' | 'here' | null>(null)
  useEffect(() => {
    whereWordsAre().then(setWords, () => undefined)
  }, [])
  return (
    <Page title={t('offline.title')}>
      {words && (
        <p class="govuk-body">
          <strong>{t(`offline.${words}`)}</strong>
        </p>
      )}
      <p class="govuk-body">{t('offline.by-itself')}</p>
      <div class="govuk-button-group">
        <Button onClick={() => history.back()}>{t('offline.back')}</Button>
        <Button look="secondary" onClick={retry}>
          {t('error.try-again')}
        </Button>
      </div>
    </Page>
  )
}
