import type { Figures } from '../../../server/contract/figures.ts'
import { language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { saveSheet } from '../../ui/chart/save-file.ts'
import { figuresSheet } from './figures-sheet.ts'

/** The figures as files that say where they come from. */
export function TakeFigures({ figures }: { figures: Figures }) {
  const id = `${figures.round}-figures`
  return (
    <section class="take-out" aria-labelledby="take-figures">
      <h2 class="govuk-heading-m" id="take-figures">
        {t('figures.take-out')}
      </h2>
      <p class="govuk-body">{t('figures.take-out-what')}</p>
      <Button look="secondary" onClick={() => saveSheet({ id, sheet: figuresSheet(figures, t) })}>
        {t('figures.csv')}
      </Button>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`/api/rounds/${figures.round}/figures?lang=${language.value}`}
          download={`${id}.json`}
        >
          {t('figures.json')}
        </a>
      </p>
    </section>
  )
}
