import type { EditedLine } from '../../../server/contract/workshop-record.ts'
import { language, t } from '../../language.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'

export interface LineEditorProps {
  readonly line: EditedLine
  /** Of what the line is, and what a reader knows it by. */
  readonly label: string
  /** What the server has; null for a line that was added. */
  readonly before: string | null
  readonly onText: (text: string) => void
  readonly onDone: () => void
  readonly onLeaveOut: () => void
}

/** One line while it is being changed. */
export function LineEditor(props: LineEditorProps) {
  const { line, label, before, onText, onDone, onLeaveOut } = props
  const isOther = line.language !== undefined && line.language !== language.value
  return (
    <div class="minutes-line minutes-line--open not-printed">
      <div class="minutes-line__words">
        <TextAreaField
          name={`line.${line.key}`}
          label={label}
          hint={isOther ? t('minutes.line-language') : undefined}
          rows={3}
          language={line.language ?? language.value}
          value={line.text}
          onInput={onText}
        />
        <p class="minutes-line__acts">
          {line.text.trim() !== '' && (
            <button type="button" class="link-button" onClick={onDone}>
              {t('minutes.done')}
            </button>
          )}
          {before !== null && before !== line.text && (
            <button type="button" class="link-button" onClick={() => onText(before)}>
              {t('minutes.undo')}
            </button>
          )}
          <button type="button" class="link-button" onClick={onLeaveOut}>
            {t('minutes.leave-out')}
          </button>
        </p>
      </div>
    </div>
  )
}
