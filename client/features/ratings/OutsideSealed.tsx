import type { Cell } from '../../../server/contract/cells.ts'
import { outsideAllSealed } from '../../../server/core/calibration.ts'
import { mayReadReasons } from '../../../server/core/layers.ts'
import { t } from '../../language.tsx'
import { Words } from '../../ui/words/Words.tsx'

/** Says where a level lies outside every sealed rating, with the reason where it may be read. */
export function OutsideSealed({ cell }: { cell: Cell }) {
  const { agreed, calibrated, spread, standing } = cell
  const given = (spread ?? []).filter(({ count }) => count > 0).map(({ level }) => level)
  const layers = [
    { layer: 'calibrated', decision: calibrated },
    { layer: 'agreed', decision: agreed },
  ] as const
  return (
    <>
      {layers.map(({ layer, decision }) => {
        const direction = outsideAllSealed(given, decision?.level ?? null)
        if (!decision || !direction) return null
        // The agreed level inherits the step that calibration took, whose reason stands there.
        const steps = [
          { because: calibrated?.because, language: calibrated?.becauseLanguage },
          layer !== 'agreed'
            ? null
            : { because: decision.because, language: decision.becauseLanguage },
        ]
        const reasons = steps.flatMap((step) => (step?.because ? [step] : []))
        return (
          <div key={layer} class="govuk-body">
            <p>
              <strong>{t(`outside.${layer}`, { direction })}</strong>{' '}
              {reasons.length === 0 &&
                t(mayReadReasons('calibrated', standing) ? 'outside.no-reason' : 'outside.shut')}
            </p>
            {reasons.map(({ because, language }) => (
              <Words key={because} text={because ?? ''} language={language} />
            ))}
          </div>
        )
      })}
    </>
  )
}
