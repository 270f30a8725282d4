import type { Region, Round } from '../../../server/contract/rounds.ts'
import { api } from '../../api.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { useVersionedForm } from '../../ui/use-versioned-form.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import type { RoundPart } from './RoundDetailsForm.tsx'
import { regionFaults } from './round-form.ts'

export function RoundRegionsForm({ round, reload }: RoundPart) {
  const regions = useResource<Region[]>('/regions')
  const form = useVersionedForm(regionsOf(round), {
    fields: ['regions'],
    send: (value, version) => {
      const change = { method: 'PATCH', version, body: value } as const
      return api<{ version: number }>(`/rounds/${round.id}`, change)
    },
    readCurrent: async () => regionsOf(await api<Round>(`/rounds/${round.id}`)),
  })

  async function finish(save: () => Promise<boolean>) {
    const faults = regionFaults(form.typed.regions)
    if (faults.length > 0) {
      return form.refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    if (!(await save())) return
    announce(t('setup.regions-saved'))
    reload()
  }

  return (
    <section aria-labelledby="setup-regions">
      <h2 class="govuk-heading-m" id="setup-regions">
        {t('setup.regions')}
      </h2>
      <ErrorSummary errors={form.errors} />
      {form.conflict && (
        <VersionConflict
          fields={[
            {
              label: t('setup.regions'),
              mine: namesOf(form.typed.regions, regions.data ?? []),
              current: namesOf(form.conflict.value.regions, regions.data ?? []),
            },
          ]}
          busy={form.busy}
          onKeepMine={() => finish(form.keepMine)}
          onTakeCurrent={form.takeCurrent}
        />
      )}
      <LoadedPart resource={regions}>
        {() => (
          <RegionPicker
            regions={regions}
            chosen={form.typed.regions}
            error={form.errorFor('regions')}
            onChange={(chosen) => form.change({ regions: chosen })}
            onRenamed={reload}
          />
        )}
      </LoadedPart>
      <Button look="secondary" busy={form.busy} onClick={() => finish(form.save)}>
        {t('setup.save-regions')}
      </Button>
      <SavedNote savedAt={form.savedAt} />
    </section>
  )
}

function regionsOf({ regions, version }: Round) {
  return { value: { regions: regions.map(({ id }) => id) }, version }
}

function namesOf(ids: readonly string[], regions: readonly Region[]): string {
  const names = ids.map((id) => regions.find((region) => region.id === id)?.name)
  return names.map((name, index) => (name ? inLanguage(name) : ids[index])).join(', ')
}
