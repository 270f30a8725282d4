import type { Matrix } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'

/** Says which regions are missing from a chart because they are not open to the viewer. */
export function ClosedRegions(props: {
  readonly all: Matrix['regions']
  readonly open: Matrix['regions']
}) {
  const open = props.open.map(({ id }) => id)
  const closed = props.all.filter(({ id }) => !open.includes(id))
  if (closed.length === 0) return null
  const names = closed.map(({ name }) => name).join(', ')
  return <p class="govuk-body">{t('charts.closed', { names })}</p>
}
