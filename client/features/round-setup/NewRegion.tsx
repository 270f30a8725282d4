import { useRef, useState } from 'preact/hooks'
import { inLanguage, t } from '../../language.tsx'
import { proposeSlug } from '../../slug-proposal.ts'
import { announce } from '../../ui/announcements.tsx'
import { BilingualFields } from '../../ui/BilingualFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import { bilingualFaults, trimmed } from './bilingual-faults.ts'
import { createUnderSlug } from './create-under-slug.ts'
import { SlugField } from './SlugField.tsx'

const nothing = { name: { en: '', cy: '' }, slug: null as string | null }

export interface NewRegionProps {
  /** Whether it shows its fields at once, where there is no region to choose. */
  readonly open: boolean
  readonly onAdded: (id: string) => void
}

/** Registers a region that the toolkit does not know yet. */
export function NewRegion({ open, onAdded }: NewRegionProps) {
  const [typed, setTyped] = useState(nothing)
  const details = useRef<HTMLDetailsElement>(null)
  const saving = useSaving(['region.en', 'region.cy', 'region.id'])
  const { busy, errors, errorFor, submit, refuse } = saving
  const slug = typed.slug ?? proposeSlug(typed.name.en)

  async function send(event: Event) {
    event.preventDefault()
    const faults = bilingualFaults('region', typed.name)
    if (faults.length > 0) {
      return refuse(faults.map(({ field, key }) => ({ field, message: () => t(key) })))
    }
    const body = { name: trimmed(typed.name) }
    if (!(await submit(() => createUnderSlug('/regions', slug, body, 'region.id')))) return
    announce(t('setup.region-added', { region: inLanguage(typed.name) }))
    setTyped(nothing)
    details.current?.removeAttribute('open')
    onAdded(slug)
  }
  useRetryOnline(saving, send)

  return (
    <details class="govuk-details" ref={details} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t('setup.add-region')}</span>
      </summary>
      <form class="govuk-details__text" onSubmit={send} noValidate>
        <ErrorSummary errors={errors} />
        <BilingualFields
          name="region"
          label="bilingual.name"
          value={typed.name}
          errorFor={errorFor}
          onInput={(name) => setTyped({ ...typed, name })}
        />
        <SlugField
          name="region.id"
          value={slug}
          error={errorFor('region.id')}
          onInput={(value) => setTyped({ ...typed, slug: value })}
        />
        <Button type="submit" look="secondary" busy={busy}>
          {t('setup.add-region-button')}
        </Button>
      </form>
    </details>
  )
}
