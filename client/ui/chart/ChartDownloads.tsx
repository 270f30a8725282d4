import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { Button } from '../Button.tsx'
import type { Figure } from './figure.ts'
import { saveFile, saveSheet } from './save-file.ts'

/** The chart as a picture that stands on its own, and its figures as data. */
export function ChartDownloads({ figure }: { figure: Figure }) {
  const { id, title, panels } = figure
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  const savePicture = async () => {
    setState('busy')
    try {
      const { paintPicture } = await import('./picture.ts')
      saveFile(`${id}.png`, await paintPicture(figure))
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  const what = <span class="govuk-visually-hidden">: {title}</span>
  return (
    <div class="chart__downloads">
      {panels.length > 0 && (
        <Button look="secondary" busy={state === 'busy'} onClick={savePicture}>
          {t('chart.save-picture')}
          {what}
        </Button>
      )}
      <Button look="secondary" onClick={() => saveSheet(figure)}>
        {t('chart.save-data')}
        {what}
      </Button>
      {state === 'failed' && (
        <p class="govuk-error-message" role="alert">
          {t('chart.picture-failed')}
        </p>
      )}
    </div>
  )
}
