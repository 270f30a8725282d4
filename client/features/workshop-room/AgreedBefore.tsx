import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { RagMark } from '../../ui/RagMark.tsx'

export interface AgreedBeforeProps {
  readonly view: Pick<CommonView, 'lastTime' | 'lastSelfReview'>
  /** Of each line. */
  readonly class?: string
}

/**
 * What the last review and the team itself agreed before on the present judgement: nothing until the
 * second ballot is revealed, so that nobody follows it.
 */
export function AgreedBefore({ view, class: look }: AgreedBeforeProps) {
  const { lastTime, lastSelfReview } = view
  const dated = (key: 'workshop.last-time' | 'workshop.last-self.round', positionAt: string) =>
    t(key, { date: formatDate(positionAt, language.value) })
  return (
    <>
      {lastTime && (
        <p class={look}>
          {dated('workshop.last-time', lastTime.positionAt)}: <Level level={lastTime.level} />
        </p>
      )}
      {lastSelfReview && (
        <p class={look}>
          {lastSelfReview.from === 'workshop'
            ? t('workshop.last-self.workshop')
            : dated('workshop.last-self.round', lastSelfReview.positionAt)}
          : <Level level={lastSelfReview.level} />
        </p>
      )}
    </>
  )
}

/** Apart from the line above, where it comes to stand below it. */
function Level({ level }: Pick<NonNullable<CommonView['lastTime']>, 'level'>) {
  return (
    <span class="agreed-before__level">
      <RagMark level={level} name="shown" />
    </span>
  )
}
