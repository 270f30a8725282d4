import type { Region } from '../../../server/contract/rounds.ts'
import { api } from '../../api.ts'
import { inLanguage, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { BilingualFields } from '../../ui/BilingualFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useVersionedForm } from '../../ui/use-versioned-form.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { bilingualFaults, trimmed } from './bilingual-faults.ts'
import { compareBilingual } from './compare-rounds.ts'

export interface RegionRenameProps {
  readonly region: Region
  readonly onDone: () => void
  readonly onRenamed: () => void
}

export function RegionRename({ region, onDone, onRenamed }: RegionRenameProps) {
  const field = `regions-${region.id}`
  const form = useVersionedForm(
    { value: region.name, version: region.version },
    {
      fields: [`${field}.en`, `${field}.cy`],
      send: (name, version) => {
        const change = { method: 'PATCH', version, body: { name: trimmed(name) } } as const
        return api<{ version: number }>(`/regions/${region.id}`, change)
      },
      readCurrent: async ({ details }) => {
        const { current } = details as { current: Region }
        return { value: current.name, version: current.version }
      },
    },
  )

  async function finish(save: () => Promise<boolean>) {
    const faults = bilingualFaults(field, form.typed)
    if (faults.length > 0) {
      return form.refuse(faults.map((fault) => ({ ...fault, message: () => t(fault.key) })))
    }
    if (!(await save())) return
    announce(t('setup.region-renamed', { region: inLanguage(form.typed) }))
    onRenamed()
    onDone()
  }

  const send = (event: Event) => {
    event.preventDefault()
    return finish(form.save)
  }

  return (
    <form class="region-picker__rename" onSubmit={send} noValidate>
      <ErrorSummary errors={form.errors} />
      {form.conflict && (
        <VersionConflict
          fields={compareBilingual('bilingual.name', form.typed, form.conflict.value)}
          busy={form.busy}
          onKeepMine={() => finish(form.keepMine)}
          onTakeCurrent={form.takeCurrent}
        />
      )}
      <BilingualFields
        name={field}
        label="bilingual.name"
        value={form.typed}
        errorFor={form.errorFor}
        onInput={form.change}
      />
      <div class="govuk-button-group">
        <Button type="submit" look="secondary" busy={form.busy}>
          {t('setup.rename-button')}
        </Button>
        <button type="button" class="link-button" onClick={onDone}>
          {t('confirm.cancel')}
        </button>
      </div>
    </form>
  )
}
