import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../language.tsx'
import { Button } from './Button.tsx'
import { Notification } from './Notification.tsx'
import { Radios } from './Radios.tsx'

/** A field that two people, or one on two devices, left with different words. */
export interface TwoVersions {
  readonly field: string
  readonly label: string
  readonly mine: ComponentChildren
  readonly theirs: ComponentChildren
}

export type Picks = Readonly<Record<string, 'mine' | 'theirs'>>

export interface SideBySideProps {
  readonly versions: readonly TwoVersions[]
  readonly busy?: boolean
  readonly onChoose: (picks: Picks) => void
}

/** Both versions of what was changed meanwhile, field by field, for the person to choose. */
export function SideBySide({ versions, busy = false, onChoose }: SideBySideProps) {
  const [picks, setPicks] = useState<Picks>({})
  return (
    <Notification title={t('conflict.title')}>
      <p class="govuk-body">{t('conflict.why')}</p>
      {versions.map(({ field, label, mine, theirs }) => (
        <div key={field} class="side-by-side">
          <Radios
            name={`conflict.${field}`}
            label={label}
            value={picks[field] ?? 'mine'}
            choices={[
              { value: 'mine', text: t('conflict.mine'), hint: mine },
              { value: 'theirs', text: t('conflict.theirs'), hint: theirs },
            ]}
            onChange={(pick) => setPicks({ ...picks, [field]: pick === 'mine' ? pick : 'theirs' })}
          />
        </div>
      ))}
      <Button busy={busy} onClick={() => onChoose(picks)}>
        {t('conflict.use')}
      </Button>
    </Notification>
  )
}

/** The fields of `theirs` where it was picked, and of `mine` everywhere else. */
export function merged<T extends object>(mine: T, theirs: T, picks: Picks): T {
  const picked = Object.entries(theirs).filter(([field]) => picks[field] === 'theirs')
  return { ...mine, ...Object.fromEntries(picked) }
}
