import type { Framework } from '../../../../server/contract/framework.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { t } from '../../../language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { AspectField } from '../AspectField.tsx'
import { type CompareChoices, displays } from './compare-choices.ts'

export interface Choosing {
  readonly choices: CompareChoices
  /** The address that the page has after a change of its choices. */
  readonly to: (change: Partial<CompareChoices>) => string
  readonly choose: (change: Partial<CompareChoices>) => void
}

export interface CompareControlsProps extends Choosing {
  readonly layers: readonly Layer[]
  readonly aspects: Framework['aspects']
  /** Whether boxes have more to show than a compact table does. */
  readonly more: boolean
  /** Whether the window is a phone's: then all but the layer folds away. */
  readonly narrow: boolean
}

/** Every choice is part of the address, so that it can be shared and survives the language. */
export function CompareControls({ narrow, ...props }: CompareControlsProps) {
  const { layers, choices, to } = props
  return (
    <>
      {layers.length > 1 && <LayerLinks layers={layers} current={choices.layer} to={to} />}
      {narrow ? (
        <Disclosure summary={t('display.choices')} startsOpen={false}>
          <ChoiceFields {...props} />
        </Disclosure>
      ) : (
        <ChoiceFields {...props} />
      )}
    </>
  )
}

function ChoiceFields(props: Omit<CompareControlsProps, 'narrow'>) {
  const { layers, aspects, more, choices, choose } = props
  const others = layers.filter((layer) => layer !== choices.layer)
  const shown = choices.texts === 'shown'
  return (
    <div class="matrix-controls">
      {others.length > 0 && (
        <SelectField
          name="against"
          label={t('compare.against')}
          value={choices.against ?? ''}
          choices={[
            { value: '', text: t('compare.against-none') },
            ...others.map((layer) => ({ value: layer, text: t(`layer.${layer}`) })),
          ]}
          onChange={(value) =>
            choose({ against: others.find((layer) => layer === value) ?? null, difference: null })
          }
        />
      )}
      <AspectField aspects={aspects} aspect={choices.aspect} choose={choose} />
      {more && (
        <SelectField
          name="display"
          label={t('display.title')}
          value={choices.display}
          choices={displays.map((value) => ({
            value,
            text: t(`display.${choices.layer === 'sealed' ? 'spread' : 'levels'}-${value}`),
          }))}
          onChange={(value) => choose({ display: value === 'full' ? 'full' : 'compact' })}
        />
      )}
      {choices.texts && (
        <Button look="secondary" onClick={() => choose({ texts: shown ? 'hidden' : 'shown' })}>
          {t(shown ? 'matrix.hide-texts' : 'matrix.show-texts')}
        </Button>
      )}
    </div>
  )
}

function LayerLinks(props: {
  readonly layers: readonly Layer[]
  readonly current: Layer | null
  readonly to: Choosing['to']
}) {
  return (
    <nav class="layers" aria-label={t('matrix.layers')}>
      <ul class="layers__list">
        {props.layers.map((layer) => (
          <li key={layer}>
            <a
              class="layers__link"
              href={props.to({ layer, movement: null })}
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
