import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'

/** What the published framework says of each level, and whose words they are. */
export function LevelDefinitions({ scale }: Pick<Framework, 'scale'>) {
  return (
    <Details summary={t('matrix.levels')}>
      {scale.levels.map(({ value, definition }) => (
        <p key={value} class="govuk-body">
          <RagMark level={value} name="shown" /> {inLanguage(definition.text)} (
          {t(`definition.${definition.origin}`)})
        </p>
      ))}
    </Details>
  )
}
