import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Finding } from './Finding.tsx'
import { percent } from './numbers.ts'
import { SignTestDetails } from './SignTestDetails.tsx'

/** What the discussion changed: counts alone, since no figure of agreement can be made of it. */
export function MovementFinding({
  movement,
  finding,
}: {
  readonly movement: NonNullable<Figures['movement']>
  readonly finding: string
}) {
  const { up, down, same } = movement.calibrated
  const compared = up + down + same
  const rows = (['calibrated', 'agreed'] as const).map((step) => ({ step, ...movement[step] }))
  const count = (key: 'up' | 'same' | 'down' | 'notCompared', heading: string) => ({
    key,
    heading,
    numeric: true,
    cell: (row: (typeof rows)[number]) => row[key],
  })
  return (
    <Finding part="movement" finding={finding}>
      <p class="govuk-body">{t('figures.movement-what')}</p>
      {compared > 0 && (
        <>
          <DataTable
            caption={t('figures.movement')}
            captionHidden
            stacks
            rows={rows}
            rowKey={({ step }) => step}
            columns={[
              {
                key: 'step',
                heading: t('figures.step'),
                cell: ({ step }) => t(`figures.step.${step}`),
              },
              count('up', t('figures.up')),
              count('same', t('figures.same')),
              count('down', t('figures.down')),
              count('notCompared', t('figures.not-compared')),
              {
                key: 'chance',
                heading: t('figures.by-chance'),
                cell: ({ signTest: { value, reason = '' } }) =>
                  value === null
                    ? reason
                    : t('figures.sign-test-short', { percent: percent(value) }),
              },
            ]}
          />
          <SignTestDetails about={t('figures.movement')} regions={0} />
        </>
      )}
    </Finding>
  )
}
