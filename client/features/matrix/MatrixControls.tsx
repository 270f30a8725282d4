import { useLocation } from 'preact-iso'
import type { Layer } from '../../../server/core/layers.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Choice, SelectField } from '../../ui/SelectField.tsx'
import { choicesQuery, type MatrixChoices } from './choices.ts'

export interface MatrixControlsProps {
  readonly path: string
  readonly layers: readonly Layer[]
  readonly choices: MatrixChoices
  readonly aspects: readonly Choice[]
  /** The regions to choose one from, where only one is shown at a time. */
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly region: string
}

/** Every choice is part of the address, so that it can be shared and survives the language. */
export function MatrixControls(props: MatrixControlsProps) {
  const { path, layers, choices, aspects, regions, region } = props
  const { route } = useLocation()
  const to = (change: Partial<MatrixChoices>) => address(path, choicesQuery(choices, change))
  const choose = (change: Partial<MatrixChoices>) => route(to(change), true)
  const shown = choices.texts === 'shown'
  return (
    <div class="matrix-controls">
      {layers.length > 1 && <LayerLinks layers={layers} current={choices.layer} to={to} />}
      {regions.length > 0 && (
        <SelectField
          name="region"
          label={t('matrix.region')}
          value={region}
          choices={regions.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(value) => choose({ region: value })}
        />
      )}
      <SelectField
        name="aspect"
        label={t('matrix.aspect')}
        value={choices.aspect ?? ''}
        choices={[{ value: '', text: t('matrix.all-aspects') }, ...aspects]}
        onChange={(value) => choose({ aspect: value || null })}
      />
      {choices.texts && (
        <Button look="secondary" onClick={() => choose({ texts: shown ? 'hidden' : 'shown' })}>
          {t(shown ? 'matrix.hide-texts' : 'matrix.show-texts')}
        </Button>
      )}
      {regions.length === 0 && <p class="matrix-keys">{t('matrix.keys')}</p>}
    </div>
  )
}

function LayerLinks(props: {
  readonly layers: readonly Layer[]
  readonly current: Layer | null
  readonly to: (change: Partial<MatrixChoices>) => string
}) {
  return (
    <nav aria-label={t('matrix.layers')}>
      <ul class="layers__list">
        {props.layers.map((layer) => (
          <li key={layer}>
            <a
              class="layers__link"
              href={props.to({ layer })}
              aria-current={layer === props.current ? 'true' : undefined}
            >
              {t(`layer.${layer}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
