import type { RevealedBallot } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { ragLook } from '../../ui/rag-palette.ts'

/** The counts of a revealed ballot as bars, one a level, and how sure people were. */
export function SpreadBars({ ballot }: { ballot: RevealedBallot }) {
  const { levels, cannotJudge } = ballot
  const most = Math.max(1, ...levels.map(({ count }) => count))
  return (
    <>
      <ul class="spread-bars">
        {levels.map(({ level, count }) => {
          const { fill, ink, pattern } = ragLook(level)
          return (
            <li key={level} class="spread-bars__level">
              <span class="spread-bars__name">
                <RagMark level={level} name="shown" />
              </span>
              <span class="spread-bars__track" aria-hidden="true">
                {count > 0 && (
                  <span
                    class={`spread-bars__bar rag__chip--${pattern}`}
                    style={{ width: `${(100 * count) / most}%`, backgroundColor: fill, color: ink }}
                  />
                )}
              </span>
              <strong class="spread-bars__count">{count}</strong>
            </li>
          )
        })}
      </ul>
      <p class="spread-bars__note">
        {t('workshop.cannot-judge', { count: cannotJudge })}
        {isAsked(ballot) && <> · {t('workshop.confidence-counts', confidenceOf(ballot))}</>}
      </p>
    </>
  )
}

/** How many of those who gave a level were how sure, over all levels. */
function confidenceOf({ levels }: RevealedBallot) {
  const total = (of: 'high' | 'medium' | 'low') =>
    levels.reduce((sum, { confidence }) => sum + confidence[of], 0)
  return { high: total('high'), medium: total('medium'), low: total('low') }
}

function isAsked(ballot: RevealedBallot): boolean {
  return Object.values(confidenceOf(ballot)).some((count) => count > 0)
}
