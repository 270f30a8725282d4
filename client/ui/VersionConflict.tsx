import { t } from '../language.tsx'
import { Button } from './Button.tsx'
import { DataTable } from './DataTable.tsx'

export interface ComparedField {
  readonly label: string
  readonly mine: string
  readonly current: string
}

export interface VersionConflictProps {
  readonly fields: readonly ComparedField[]
  readonly busy: boolean
  /** Whether it was the person too who saved the other version. */
  readonly own?: boolean
  readonly onKeepMine: () => void
  readonly onTakeCurrent: () => void
}

/** What was typed beside what was saved meanwhile, for the person to choose. */
export function VersionConflict(props: VersionConflictProps) {
  const { fields, busy, own = false, onKeepMine, onTakeCurrent } = props
  return (
    <div class="version-conflict">
      <DataTable
        caption={t('conflict.caption')}
        columns={[
          { key: 'field', heading: t('conflict.field'), cell: ({ label }) => label },
          { key: 'mine', heading: t('conflict.mine'), cell: ({ mine }) => mine },
          {
            key: 'current',
            heading: t(own ? 'conflict.elsewhere' : 'conflict.current'),
            cell: ({ current }) => current,
          },
        ]}
        rows={fields.filter(({ mine, current }) => mine !== current)}
        rowKey={({ label }) => label}
        stacks
      />
      <div class="govuk-button-group">
        <Button onClick={onKeepMine} busy={busy}>
          {t('conflict.keep-mine')}
        </Button>
        <Button look="secondary" onClick={onTakeCurrent}>
          {t(own ? 'conflict.take-elsewhere' : 'conflict.take-current')}
        </Button>
      </div>
    </div>
  )
}
