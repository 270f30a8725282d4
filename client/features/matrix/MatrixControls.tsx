import { useLocation } from 'preact-iso'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Choice, SelectField } from '../../ui/SelectField.tsx'
import { choicesQuery, type MatrixChoices } from './choices.ts'

export interface MatrixControlsProps {
  readonly path: string
  readonly choices: MatrixChoices
  readonly aspects: readonly Choice[]
  /** The regions to choose one from, where only one is shown at a time. */
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  readonly region: string
}

/** Every choice is part of the address, so that it can be shared and survives the language. */
export function MatrixControls(props: MatrixControlsProps) {
  const { path, choices, aspects, regions, region } = props
  const { route } = useLocation()
  const choose = (change: Partial<MatrixChoices>) =>
    route(address(path, choicesQuery(choices, change)), true)
  const shown = choices.texts === 'shown'
  return (
    <div class="matrix-controls">
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
