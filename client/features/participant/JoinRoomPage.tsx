import { useRoute } from 'preact-iso'
import { readCode } from '../../../server/core/workshop/code.ts'
import { t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { CodeForm } from './CodeForm.tsx'
import { Ended } from './Ended.tsx'
import { JoinForm } from './JoinForm.tsx'
import { Removed } from './Removed.tsx'
import { Room } from './Room.tsx'
import { useEntry } from './use-entry.ts'

/** What a code leads to: the door of a workshop, or for who has joined its room. */
export default function JoinRoomPage() {
  const { code: typed = '' } = useRoute().params
  const code = readCode(typed)
  if (code !== null) return <Door key={code} code={code} />
  return (
    <Page title={t('join.title')}>
      <CodeForm start={typed} refusal={t('join.code-wrong')} />
    </Page>
  )
}

function Door({ code }: { code: string }) {
  const { entry, enter } = useEntry(code)
  if (entry.at === 'asking') {
    return (
      <Page title={t('join.title')}>
        <p class="govuk-body" role="status">
          {entry.tries > 0 ? t('join.connecting') : t('loading')}
        </p>
      </Page>
    )
  }
  if (entry.at === 'nowhere') {
    return (
      <Page title={t('join.title')}>
        <CodeForm start={code} refusal={entry.error.tell()} />
      </Page>
    )
  }
  const { invitation } = entry
  if (entry.at === 'removed') return <Removed />
  if (entry.at === 'room') return <Room id={invitation.id} />
  if (invitation.state === 'ended') {
    return <Ended about={invitation} />
  }
  return <JoinForm invitation={invitation} onJoined={enter} />
}
