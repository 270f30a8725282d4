import { useEffect, useState } from 'preact/hooks'
import type { DrawnPair } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'

/** Says so where what there is to read of a pair changed while its judge had it before them. */
export function ChangedNote({ pair: { position, basis } }: { readonly pair: DrawnPair }) {
  const [first, setFirst] = useState({ position, basis })
  const isChanged = first.position === position && first.basis !== basis
  useEffect(() => {
    if (first.position !== position) setFirst({ position, basis })
  }, [position])
  useEffect(() => {
    if (isChanged) announce(t('judging.changed'))
  }, [isChanged, basis])
  return isChanged ? <div class="govuk-inset-text">{t('judging.changed')}</div> : null
}
