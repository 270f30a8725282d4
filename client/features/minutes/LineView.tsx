import type { ComponentChildren } from 'preact'
import type { EditedLine, MinutesLine } from '../../../server/contract/workshop-record.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { numbersText } from './lines.ts'

export interface LineViewProps {
  readonly line: EditedLine
  /** The line as the server has it; null for one that was added and is not there yet. */
  readonly source: MinutesLine | null
  /** What can be done with the line. */
  readonly children?: ComponentChildren
}

/** One line: its level as a mark, the words, and what it rests on. */
export function LineView({ line, source, children }: LineViewProps) {
  const changed = source?.text !== line.text
  const numbers = source?.seqs ?? []
  return (
    <div class="minutes-line">
      {source?.level !== undefined && (
        <RagMark level={source.level} name="elsewhere" size="small" />
      )}
      <div class="minutes-line__words">
        {line.lead && <strong class="minutes-line__lead">{line.lead}</strong>}
        <Words text={line.text} language={line.language} />
        <p class="minutes-line__facts">
          {changed && <Tag colour="yellow">{t('minutes.not-saved')}</Tag>}
          {!changed && source && !source.asDrafted && (
            <Tag colour="blue">{t('minutes.edited')}</Tag>
          )}{' '}
          {numbers.length > 0 &&
            t('minutes.rests', { count: numbers.length, numbers: numbersText(numbers) })}{' '}
          {children}
        </p>
      </div>
    </div>
  )
}
