import { t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { CodeForm } from './CodeForm.tsx'

/** Where somebody enters the code of a workshop. */
export default function JoinPage() {
  return (
    <Page title={t('join.title')}>
      <CodeForm start="" />
    </Page>
  )
}
