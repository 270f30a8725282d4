import type { Token } from '../../../server/contract/accounts.ts'
import { t } from '../../language.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Notification } from '../../ui/Notification.tsx'

/** A token as it is answered once; the secret is null where that first answer was lost. */
export type IssuedToken = Token & { readonly secret: string | null }

export function IssuedTokenNote({ token: { name, secret } }: { token: IssuedToken }) {
  if (secret === null) {
    return (
      <Notification>
        <p class="govuk-body">{t('account.secret-lost', { name })}</p>
      </Notification>
    )
  }
  return (
    <Notification success>
      <CopyField
        name="secret"
        label={t('account.secret-of', { name })}
        hint={t('account.secret-once')}
        value={secret}
      />
      <p class="govuk-body">{t('account.secret-use')}</p>
      <pre class="code-line" lang="en">
        <code>Authorization: Bearer {secret}</code>
      </pre>
    </Notification>
  )
}
