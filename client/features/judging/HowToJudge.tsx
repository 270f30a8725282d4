import type { Judging } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'

/** What a judge should know: what to go by, and how far the hiding of names can be trusted. */
export function HowToJudge({ texts }: Pick<Judging, 'texts'>) {
  const points = [
    texts === 'statements' ? 'judging.how-statements' : 'judging.how-evidence',
    'judging.how-whole',
    'judging.how-tie',
    'judging.how-names',
    'judging.how-time',
    ...(texts === 'evidence' ? (['judging.how-until'] as const) : []),
  ] as const
  return (
    <ul class="govuk-list govuk-list--bullet">
      {points.map((point) => (
        <li key={point}>{t(point)}</li>
      ))}
    </ul>
  )
}
