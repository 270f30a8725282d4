import { useLocation } from 'preact-iso'
import type { Region } from '../../../server/contract/rounds.ts'
import { setupAddress } from '../../addresses.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { inLanguage, t } from '../../language.tsx'
import type { Resource } from '../../resource.ts'
import { proposeSlug } from '../../slug-proposal.ts'
import { announce } from '../../ui/announcements.tsx'
import { BilingualFields } from '../../ui/BilingualFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import { createUnderSlug } from './create-under-slug.ts'
import { FrameworkField, type FrameworkSummary } from './FrameworkField.tsx'
import { PositionFields } from './PositionFields.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import {
  faultsOf,
  newRoundValues,
  type RoundValues,
  regionFaults,
  roundFields,
  toRoundInput,
} from './round-form.ts'
import { SlugField } from './SlugField.tsx'

export interface NewRoundFormProps {
  readonly frameworks: readonly FrameworkSummary[]
  readonly regions: Resource<Region[]>
}

interface Typed extends RoundValues {
  /** Null while it follows the English title. */
  readonly slug: string | null
  readonly framework: string | null
  readonly regions: readonly string[]
}

const nothingTyped: Typed = { ...newRoundValues, slug: null, framework: null, regions: [] }

/** The fields that make a round. The regions bring forms of their own, so they stand beside it. */
export function NewRoundForm({ frameworks, regions }: NewRoundFormProps) {
  const { route } = useLocation()
  const kept = useKept('new-round', () => nothingTyped)
  const { value: typed, change, forget } = kept
  const saving = useSaving(roundFields)
  const { busy, errors, errorFor, submit, refuse } = saving
  const slug = typed.slug ?? proposeSlug(typed.title.en)
  const framework = typed.framework ?? frameworks[0]?.id ?? ''
  const put = (part: Partial<Typed>) => change({ ...typed, ...part })

  async function send(event?: Event) {
    event?.preventDefault()
    const faults = [...faultsOf(typed), ...regionFaults(typed.regions)]
    if (faults.length > 0) {
      return refuse(faults.map(({ field, key }) => ({ field, message: t(key) })))
    }
    const body = { ...toRoundInput(typed), framework, regions: typed.regions }
    if (!(await submit(() => createUnderSlug('/rounds', slug, body, 'id')))) return
    forget()
    announce(t('setup.made', { round: inLanguage(typed.title) }))
    route(setupAddress(slug))
  }
  useRetryOnline(saving, send)

  return (
    <>
      <form onSubmit={send} noValidate>
        <KeptNote kept={kept} />
        <ErrorSummary errors={errors} />
        <BilingualFields
          name="title"
          label="bilingual.title"
          value={typed.title}
          errorFor={errorFor}
          onInput={(title) => put({ title })}
        />
        <SlugField
          name="id"
          value={slug}
          error={errorFor('id')}
          onInput={(edited) => put({ slug: edited })}
        />
        <PositionFields
          value={typed.position}
          error={errorFor('positionAt')}
          onInput={(position) => put({ position })}
        />
        <FrameworkField
          frameworks={frameworks}
          value={framework}
          error={errorFor('framework')}
          onChange={(id) => put({ framework: id })}
        />
      </form>
      <RegionPicker
        regions={regions}
        chosen={typed.regions}
        error={errorFor('regions')}
        onChange={(chosen) => put({ regions: chosen })}
      />
      <Button busy={busy} onClick={send}>
        {t('setup.make')}
      </Button>
    </>
  )
}
