import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'

export interface Rated {
  readonly level: number | null
  readonly reason: string | null
  readonly ground: string | null
}

/** A level with its name; its ground where it has one, and why where there is no level. */
export function LevelWithReason(props: { rated: Rated; framework: Framework }) {
  const { level, reason, ground } = props.rated
  return (
    <div class="govuk-body">
      <RagMark level={level} name="shown" />
      {ground && <p>{t('cell.ground', { ground: groundName(props.framework, ground) })}</p>}
      {level === null && reason && <p>{t('cell.reason', { reason })}</p>}
    </div>
  )
}

function groundName(framework: Framework, code: string): string {
  const ground = framework.scale.grounds.find((known) => known.code === code)
  return ground ? inLanguage(ground.name) : code
}
