import type { Cell } from '../../../server/contract/cells.ts'
import { cellAddress, checkAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { checkDraft } from '../sealing/check.ts'
import { ownState } from '../sitting/places.ts'
import type { CellPlace } from './cell-steps.ts'
import { type Desk, namesOf } from './desk.ts'

/** The way to the judgement that a reviewer goes on with, or to the sealing of a draft that is whole. */
export function OwnNext({ desk, place }: { desk: Desk; place: CellPlace }) {
  const { round, framework } = desk
  const drafted = ownState(round, place) === 'drafted'
  const cell = useResource<Cell>(
    drafted ? `/rounds/${round.id}/cells/${place.region}/${place.judgement}` : null,
  )
  const names = namesOf(desk, place)
  if (cell.loading) return null
  const draft = cell.data?.own?.draft
  if (draft && checkDraft(draft.content, { evidence: [] }, framework.scale).lacks.length === 0) {
    return (
      <Button href={checkAddress(round.id, place.region)}>
        {t('sitting.check', { region: names.region })}
      </Button>
    )
  }
  return (
    <Button href={cellAddress(round.id, place.region, place.judgement)}>
      {t(drafted ? 'own.go-on' : 'own.next', names)}
    </Button>
  )
}
