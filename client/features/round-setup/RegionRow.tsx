import { useState } from 'preact/hooks'
import type { Region } from '../../../server/contract/rounds.ts'
import { inLanguage, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { RegionRename } from './RegionRename.tsx'

export interface RegionRowProps {
  readonly id: string
  readonly region: Region | undefined
  readonly checked: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onTick: (checked: boolean) => void
  readonly onMove: (places: -1 | 1) => void
  readonly onRenamed: () => void
}

export function RegionRow(props: RegionRowProps) {
  const { id, region, checked, first, last, onTick, onMove, onRenamed } = props
  const [renaming, setRenaming] = useState(false)
  if (!region) return null
  const name = inLanguage(region.name)

  const move = (places: -1 | 1) => {
    onMove(places)
    announce(t(places < 0 ? 'setup.moved-up' : 'setup.moved-down', { region: name }))
  }

  return (
    <li class="region-picker__region">
      <div class="region-picker__row">
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={id}
              checked={checked}
              onChange={(event) => onTick(event.currentTarget.checked)}
            />
            <label class="govuk-label govuk-checkboxes__label" for={id}>
              {name}
            </label>
          </div>
        </div>
        <div class="region-picker__actions">
          <RowButton text={t('setup.up')} region={name} off={first} onClick={() => move(-1)} />
          <RowButton text={t('setup.down')} region={name} off={last} onClick={() => move(1)} />
          <RowButton
            text={t('setup.rename')}
            region={name}
            expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          />
        </div>
      </div>
      {renaming && (
        <RegionRename region={region} onDone={() => setRenaming(false)} onRenamed={onRenamed} />
      )}
    </li>
  )
}

function RowButton(props: {
  readonly text: string
  readonly region: string
  readonly off?: boolean
  readonly expanded?: boolean
  readonly onClick: () => void
}) {
  const { text, region, off = false, expanded, onClick } = props
  return (
    <button
      type="button"
      class="link-button"
      aria-disabled={off ? 'true' : undefined}
      aria-expanded={expanded}
      onClick={() => off || onClick()}
    >
      {text}
      <span class="govuk-visually-hidden"> {region}</span>
    </button>
  )
}
