import { language, t } from '../../language.tsx'
import { acceptance } from './acceptance.ts'
import { canBeAccepted } from './room.ts'
import { type RestProps, TheRest } from './TheRest.tsx'
import { useSeveral } from './use-several.ts'

/** Accepts every judgement that has no answer yet, after one confirmation. */
export function AcceptRest({ cells, framework, reload }: RestProps) {
  const several = useSeveral('feedback', () => acceptance(language.peek()), reload)
  const open = cells.filter(canBeAccepted)
  const count = open.length
  return (
    <TheRest
      cells={open}
      framework={framework}
      several={several}
      text={t('room.accept-rest', { count })}
      question={t('room.accept-rest-question', { count })}
      confirm={t('room.accept-rest-confirm')}
    />
  )
}
