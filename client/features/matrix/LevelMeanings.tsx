import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'

/** What each level means: the published definition and this toolkit's guidance, told apart. */
export function LevelMeanings({ scale }: { scale: Framework['scale'] }) {
  return (
    <Details summary={t('matrix.levels')}>
      <SummaryList
        rows={scale.levels
          .toSorted((a, b) => b.value - a.value)
          .map((level) => ({
            id: level.code,
            key: <RagMark level={level.value} name="shown" />,
            value: (
              <>
                <Meaning {...level.definition} />
                <Meaning {...level.guidance} />
              </>
            ),
          }))}
      />
    </Details>
  )
}

function Meaning({ origin, text }: Framework['scale']['levels'][number]['definition']) {
  return (
    <p class="govuk-body">
      {inLanguage(text)} <span class="govuk-hint">({t(`definition.${origin}`)})</span>
    </p>
  )
}
