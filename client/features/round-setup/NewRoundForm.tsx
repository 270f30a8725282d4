import { useLocation } from 'preact-iso'
import type { Region, RoundSummary } from '../../../server/contract/rounds.ts'
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
import { CarryFields } from '../carried/CarryFields.tsx'
import { type CarryChoice, startAfresh, toCarryInput } from '../carried/carry-choice.ts'
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
  /** Every round, of which published ones can be carried forward. */
  readonly rounds: readonly RoundSummary[]
  readonly frameworks: readonly FrameworkSummary[]
  readonly regions: Resource<Region[]>
}

interface Typed extends RoundValues {
  /** Null while it follows the English title. */
  readonly slug: string | null
  readonly framework: string | null
  readonly regions: readonly string[]
  readonly carry: CarryChoice
}

const nothingTyped: Typed = {
  ...newRoundValues,
  slug: null,
  framework: null,
  regions: [],
  carry: startAfresh,
}

/** The fields that make a round. The regions bring forms of their own, so they stand beside it. */
export function NewRoundForm({ rounds, frameworks, regions }: NewRoundFormProps) {
  const { route } = useLocation()
  const kept = useKept('new-round', () => nothingTyped)
  const { value: typed, change, forget } = kept
  const saving = useSaving(roundFields)
  const { busy, errors, errorFor, submit, refuse } = saving
  const slug = typed.slug ?? proposeSlug(typed.title.en)
  const framework = typed.framework ?? frameworks[0]?.id ?? ''
  const put = (part: Partial<Typed>) => change({ ...typed, ...part })
  const carry = (choice: CarryChoice, earlier?: RoundSummary | null) =>
    put({
      carry: choice,
      ...(earlier && {
        framework: earlier.framework,
        regions: earlier.regions.map(({ id }) => id),
      }),
    })

  async function send(event?: Event) {
    event?.preventDefault()
    const faults = [...faultsOf(typed), ...regionFaults(typed.regions)]
    if (faults.length > 0) {
      return refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    const carried = toCarryInput(typed.carry)
    const body = { ...toRoundInput(typed), framework, regions: typed.regions, ...carried }
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
        <CarryFields
          rounds={rounds}
          frameworks={frameworks}
          choice={typed.carry}
          error={errorFor('carriedFrom')}
          onChange={carry}
        />
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
        {typed.carry.from === null && (
          <FrameworkField
            frameworks={frameworks}
            value={framework}
            error={errorFor('framework')}
            onChange={(id) => put({ framework: id })}
          />
        )}
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
