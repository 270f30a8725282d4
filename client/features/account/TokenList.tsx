import type { Token } from '../../../server/contract/accounts.ts'
import { api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { useSubmission } from '../../ui/use-submission.ts'

export interface TokenListProps {
  readonly tokens: readonly Token[]
  readonly onRevoked: (id: string) => void
}

export function TokenList({ tokens, onRevoked }: TokenListProps) {
  const { busy, errors, submit } = useSubmission([])
  if (tokens.length === 0) return <p class="govuk-body">{t('account.no-tokens')}</p>

  async function revoke({ id, name }: Token) {
    const done = await submit(() => api(`/account/tokens/${id}`, { method: 'DELETE' }))
    if (!done) return
    announce(t('account.revoked', { name }))
    onRevoked(id)
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <DataTable
        caption={t('account.tokens-caption', { count: tokens.length })}
        columns={[
          { key: 'name', heading: t('account.token-name'), cell: ({ name }) => name },
          {
            key: 'made',
            heading: t('account.token-made'),
            cell: ({ createdAt }) => formatInstant(createdAt, language.value),
          },
          {
            key: 'revoke',
            heading: t('account.revoke'),
            cell: (token) => (
              <ConfirmButton
                text={t('account.revoke')}
                about={token.name}
                question={t('account.revoke-question', { name: token.name })}
                confirm={t('account.revoke-confirm')}
                busy={busy}
                onConfirm={() => revoke(token)}
              />
            ),
          },
        ]}
        rows={tokens}
        rowKey={({ id }) => id}
      />
    </>
  )
}
