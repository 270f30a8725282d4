import type { Framework } from '../../../server/contract/framework.ts'
import type { Level } from '../../../server/core/scale.ts'
import { inLanguage, t } from '../../language.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'

export interface GroundFieldProps {
  readonly name: string
  readonly scale: Framework['scale']
  readonly level: Level | null
  readonly ground: string | null
  readonly error: string | null
  readonly onChange: (ground: string) => void
}

/** Why the level was given, where the framework offers a choice for it. */
export function GroundField(props: GroundFieldProps) {
  const { name, scale, level, ground, error, onChange } = props
  const names = useLevelNames()
  const offered = scale.grounds.filter((one) => one.level === level)
  if (offered.length === 0) return null
  return (
    <Radios
      name={name}
      label={t('rating.ground', { level: names.name(level) })}
      error={error}
      value={ground}
      choices={offered.map((one) => ({
        value: one.code,
        text: inLanguage(one.name),
        hint: inLanguage(one.guidance.text),
      }))}
      onChange={onChange}
    />
  )
}
