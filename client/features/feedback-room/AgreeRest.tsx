import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { asCalibrated } from './acceptance.ts'
import { canBeAgreedAsItIs } from './room.ts'
import { type RestProps, TheRest } from './TheRest.tsx'
import { useSeveral } from './use-several.ts'

const contentOf = ({ calibrated }: Cell) => calibrated && asCalibrated(calibrated)

/** Agrees every uncontested judgement as it was calibrated, after one confirmation. */
export function AgreeRest({ cells, framework, reload }: RestProps) {
  const several = useSeveral('agreed', contentOf, reload)
  const open = cells.filter(canBeAgreedAsItIs)
  const count = open.length
  return (
    <TheRest
      cells={open}
      framework={framework}
      several={several}
      what={t('room.agree-rest-what')}
      text={t('room.agree-rest', { count })}
      question={t('room.agree-rest-question', { count })}
      confirm={t('room.agree-rest-confirm')}
    />
  )
}
