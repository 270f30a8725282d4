import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { beginningOf } from '../evidence/excerpts.ts'
import type { Subject } from './points.ts'

/** What a point is about, in words: the level by its name, a statement by how it begins. */
export function PointSubject({ subject, cell }: { subject: Subject; cell: Cell }) {
  const { name } = useLevelNames()
  const { calibrated } = cell
  if (subject.about === 'level') {
    return <>{t('point.level', { level: name(calibrated?.level ?? null) })}</>
  }
  if (subject.about === 'evidence') return <>{t('point.evidence')}</>
  const number = subject.statement ?? 0
  const statement = calibrated?.statements.find(({ position }) => position === number)
  if (!statement) return <>{t('point.statement', { number })}</>
  return (
    <>
      {t('point.statement-kind', { number, kind: t(`statement.${statement.kind}`) })}{' '}
      <Phrase language={statement.language}>“{beginningOf(statement.text)}”</Phrase>
    </>
  )
}
