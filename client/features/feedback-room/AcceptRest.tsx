import { useReducer } from 'preact/hooks'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { formKey } from '../cells/cell-key.ts'
import { acceptance } from './acceptance.ts'
import { canBeAccepted } from './room.ts'
import { type RestProps, TheRest } from './TheRest.tsx'
import { useSeveral } from './use-several.ts'

/** Accepts every judgement that has no answer yet, but for contests begun, after one confirmation. */
export function AcceptRest({ cells, framework, reload }: RestProps) {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const several = useSeveral('feedback', () => acceptance(language.peek()), reload)
  const unanswered = cells.filter(canBeAccepted)
  const open = unanswered.filter((cell) => !isKept(formKey('feedback', cell)))
  const count = open.length
  return (
    <TheRest
      cells={open}
      framework={framework}
      several={several}
      {...(count < unanswered.length && { what: t('room.accept-rest-begun') })}
      text={t('room.accept-rest', { count })}
      question={t('room.accept-rest-question', { count })}
      confirm={t('room.accept-rest-confirm')}
      onReach={() => lookAgain(undefined)}
    />
  )
}
