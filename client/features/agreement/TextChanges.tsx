import { t } from '../../language.tsx'
import { InLanguage } from '../../ui/words/InLanguage.tsx'
import type { TextChange } from './text-changes.ts'
import { diffWords } from './word-diff.ts'

/** How statements were corrected: what went struck through, what came underlined, and said aloud. */
export function TextChanges({ changes }: { changes: readonly TextChange[] }) {
  return (
    <ul class="text-changes">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.number} ${change.after === ''}`} class="statement">
          <p class="statement__label">
            {t('point.statement-kind', {
              number: change.number,
              kind: t(`statement.${change.kind}`),
            })}
          </p>
          <p class="statement__text" lang={change.language}>
            <Diff before={change.before} after={change.after} />{' '}
            <InLanguage written={change.language} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Diff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWords(before, after).map(({ kind, text, whole }, index) => {
        const look = whole ? 'text-changes__whole' : undefined
        if (kind === 'same') return <span key={index}>{text}</span>
        return kind === 'gone' ? (
          <del key={index} class={look}>
            {text}
          </del>
        ) : (
          <ins key={index} class={look}>
            {text}
          </ins>
        )
      })}
    </>
  )
}
