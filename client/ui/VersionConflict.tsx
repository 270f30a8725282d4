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
  readonly onKeepMine: () => void
  readonly onTakeCurrent: () => void
}

/** What was typed beside what somebody else saved meanwhile, for the person to choose. */
export function VersionConflict({ fields, busy, onKeepMine, onTakeCurrent }: VersionConflictProps) {
  return (
    <div class="version-conflict">
      <DataTable
        caption={t('conflict.caption')}
        columns={[
          { key: 'field', heading: t('conflict.field'), cell: ({ label }) => label },
          { key: 'mine', heading: t('conflict.mine'), cell: ({ mine }) => mine },
          { key: 'current', heading: t('conflict.current'), cell: ({ current }) => current },
        ]}
        rows={fields.filter(({ mine, current }) => mine !== current)}
        rowKey={({ label }) => label}
      />
      <div class="govuk-button-group">
        <Button onClick={onKeepMine} busy={busy}>
          {t('conflict.keep-mine')}
        </Button>
        <Button look="secondary" onClick={onTakeCurrent}>
          {t('conflict.take-current')}
        </Button>
      </div>
    </div>
  )
}
