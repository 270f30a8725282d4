import type { Rating } from '../../../server/contract/cells.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { isKept, useKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { levelChoice } from './level-choice.ts'
import { RatingFields } from './RatingFields.tsx'
import { contentOf, faultsOf, ratedIn, reasonFaults } from './rating-content.ts'
import { SealStep } from './SealStep.tsx'
import { useSealing } from './use-sealing.ts'

export interface SupersedeFormProps extends CellPart {
  readonly rating: Rating
}

const keyOf = (rating: Rating) => `supersede ${rating.id}`

/** A later rating by who has sealed one; the first stays as it is, and counts in the statistics. */
export function Supersede(props: SupersedeFormProps) {
  return (
    <Disclosure summary={t('rating.supersede')} startsOpen={isKept(keyOf(props.rating))}>
      <SupersedeForm {...props} />
    </Disclosure>
  )
}

function SupersedeForm({ rating, ...part }: SupersedeFormProps) {
  const { cell, framework, reload } = part
  const kept = useKept(keyOf(rating), () => ({
    content: contentOf(rating, language.peek()),
    because: '',
    becauseLanguage: language.peek(),
  }))
  const { content, because, becauseLanguage } = kept.value
  const edit = (next: typeof content) => kept.change({ ...kept.value, content: next })
  const choice = levelChoice(content, framework.scale, edit)
  const sealing = useSealing(cell)

  async function seal() {
    if (!(await sealing.seal(content, { text: because, language: becauseLanguage }))) return
    kept.forget()
    reload()
  }

  return (
    <>
      <p class="govuk-body">{t('rating.supersede-what')}</p>
      <KeptNote kept={kept} />
      <ErrorSummary errors={sealing.errors} />
      <ReasonField
        name="supersedesBecause"
        label={t('rating.supersede-because')}
        value={because}
        error={sealing.errorFor('supersedesBecause')}
        language={becauseLanguage}
        onInput={(text) => kept.change({ ...kept.value, because: text })}
        onLanguage={(written) => kept.change({ ...kept.value, becauseLanguage: written })}
      />
      <RatingFields
        part={part}
        locked={sealing.asking}
        content={content}
        choice={choice}
        errorFor={sealing.errorFor}
        onChange={edit}
      />
      {sealing.asking ? (
        <SealStep
          rated={ratedIn(content)}
          framework={framework}
          busy={sealing.busy}
          onSeal={seal}
          onCancel={sealing.cancel}
        />
      ) : (
        <Button
          onClick={() =>
            sealing.ask([
              ...reasonFaults('supersedesBecause', because),
              ...faultsOf(content, choice.notRated, framework.scale),
            ])
          }
        >
          {t('rating.seal-later-one')}
        </Button>
      )}
    </>
  )
}
