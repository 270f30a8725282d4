import { useEffect, useRef } from 'preact/hooks'
import { isPositionFixed } from '../../../server/core/expected-position.ts'
import { can } from '../../../server/core/permissions.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { PositionForm } from './PositionForm.tsx'
import { fieldsOf } from './state.ts'
import { wantEditor, wantedEditor } from './wanted-editor.ts'

/** Writes the expected position, or proposes its wording, for those who may. */
export function PositionEditor({ cell, reload }: CellPart) {
  const { standing, expectedPosition, proposedPosition } = cell
  const writes = can('expected-position.write', standing)
  const route = writes ? 'expected-position' : 'proposed-position'
  const position = writes ? expectedPosition : proposedPosition
  const keptAs = formKey(route, cell)
  const wanted = wantedEditor.value === keptAs
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted) place.current?.querySelector('textarea')?.focus()
  }, [wanted])
  if (!writes && !can('expected-position.propose', standing)) return null
  const sealed = cell.progress?.filter((rater) => rater.sealed).length ?? 0
  const isFixed = writes && isPositionFixed(expectedPosition !== null, sealed)
  const fixedNote = isFixed && <p class="govuk-hint">{t('position.fixed')}</p>
  /** Words that wait to be sent stay in reach. */
  if (isFixed && !isKept(keptAs)) return fixedNote
  /** A first proposal begins with the wording that stands. */
  const first = { ...fieldsOf(expectedPosition, language.peek()), version: null }
  const state = position ? 'change' : 'new'
  const saved = () => {
    wantEditor(null)
    reload()
  }
  return (
    <div ref={place}>
      {fixedNote}
      <Disclosure
        key={`${keptAs} ${position?.version} ${wanted}`}
        summary={t(`${route}.${state}`)}
        startsOpen={wanted || isKept(keptAs)}
      >
        <PositionForm
          cell={cell}
          keptAs={keptAs}
          route={route}
          start={position ? fieldsOf(position, language.peek()) : first}
          onSaved={saved}
        />
      </Disclosure>
    </div>
  )
}
