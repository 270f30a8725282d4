import type { FacilitatorView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'

type Participant = FacilitatorView['participants'][number]

/** A participant by number, with the label where they show one. */
export function personName({ number, label }: Participant): string {
  return label === null
    ? t('facilitate.person', { number })
    : t('facilitate.person-named', { number, label })
}
