import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { AnswerTag } from './AnswerTag.tsx'

export interface RoomContentsProps {
  readonly cells: readonly Cell[]
  readonly framework: Framework
}

/** The judgements of the page with their levels, and how far each has come. */
export function RoomContents({ cells, framework }: RoomContentsProps) {
  return (
    <nav aria-label={t('room.contents')}>
      <ol class="judgement-list room-contents">
        {cells.map((cell) => {
          const judgement = findJudgement(framework, cell.judgement)
          const level = (cell.agreed ?? cell.calibrated)?.level ?? null
          return (
            <li key={cell.judgement} class="judgement-list__judgement govuk-body">
              <a class="govuk-link" href={`#${cell.judgement}`}>
                {judgement ? inLanguage(judgement.title) : cell.judgement}
              </a>
              <span>
                <AnswerTag cell={cell} />
              </span>
              <span>
                <RagMark level={level} size="small" name="shown" />
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
