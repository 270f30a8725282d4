import { useState } from 'preact/hooks'
import type { Token } from '../../../server/contract/accounts.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { type IssuedToken, IssuedTokenNote } from './IssuedTokenNote.tsx'
import { NewToken } from './NewToken.tsx'
import { TokenList } from './TokenList.tsx'

export function Tokens() {
  const tokens = useResource<Token[]>('/account/tokens')
  const [issued, setIssued] = useState<IssuedToken | null>(null)
  return (
    <section aria-labelledby="tokens">
      <h2 class="govuk-heading-m" id="tokens">
        {t('account.tokens')}
      </h2>
      <p class="govuk-body">{t('account.tokens-what')}</p>
      {issued && <IssuedTokenNote key={issued.id} token={issued} />}
      <LoadedPart resource={tokens}>
        {(own) => (
          <TokenList
            tokens={own}
            onRevoked={(id) => {
              if (issued?.id === id) setIssued(null)
              tokens.reload()
            }}
          />
        )}
      </LoadedPart>
      <NewToken
        onIssued={(token) => {
          setIssued(token)
          tokens.reload()
        }}
      />
    </section>
  )
}
