import type { Level } from '../../../server/core/scale.ts'

/** Which keys do what while somebody rates: single characters, and whether they do anything. */
export interface RatingKeys {
  readonly on: boolean
  /** One for each level, from the lowest up; more than a framework has levels do nothing. */
  readonly levels: string
  readonly note: string
  readonly next: string
  readonly previous: string
  /** Leads to the next that its person has not sealed. */
  readonly open: string
}

export const usualKeys: RatingKeys = {
  on: true,
  levels: '123456789',
  note: 'n',
  next: 'j',
  previous: 'k',
  open: 'u',
}

export type KeyAction =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'note' | 'next' | 'previous' | 'open' }

export interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

/** What a press of a key does; null while somebody types, or for any other key. */
export function actionOf(
  pressed: Pressed,
  keys: RatingKeys,
  levels: readonly Level[],
): KeyAction | null {
  const { altKey, ctrlKey, metaKey, target } = pressed
  const key = pressed.key.toLowerCase()
  if (!keys.on || key.length !== 1 || altKey || ctrlKey || metaKey || takesKeys(target)) return null
  const level = levels.find((one) => keyOfLevel(one, keys, levels) === key)
  if (level !== undefined) return { kind: 'level', level }
  const kind = (['note', 'next', 'previous', 'open'] as const).find((one) => keys[one] === key)
  return kind ? { kind } : null
}

/** The key of a level; null where there are more levels than keys. */
export function keyOfLevel(
  level: Level,
  { levels: chosen }: RatingKeys,
  levels: readonly Level[],
): string | null {
  const place = levels.toSorted((a, b) => a - b).indexOf(level)
  return [...chosen][place] ?? null
}

const choosers = ['radio', 'checkbox', 'button', 'submit']

/** Whether a control takes the keys as text, or to choose by. */
export function takesKeys(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>
  if (tagName === 'INPUT') return !choosers.includes(type ?? '')
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || isContentEditable === true
}

/** Whether a press leaves a field that takes text, so that the keys work. */
export function leavesText({ key, target }: Pressed): boolean {
  const { tagName } = (target ?? {}) as Partial<HTMLInputElement>
  return key === 'Escape' && tagName !== 'SELECT' && takesKeys(target)
}

export type KeyField = 'levels' | 'note' | 'next' | 'previous' | 'open'
export const keyFields: readonly KeyField[] = ['levels', 'note', 'next', 'previous', 'open']

export interface KeyFault {
  readonly field: KeyField
  readonly what: 'one-character' | 'some-characters' | 'twice'
}

/** What keeps keys from being used: one that is missing, is no single character or stands twice. */
export function faultsOfKeys(keys: RatingKeys): KeyFault[] {
  const used: string[] = []
  return keyFields.flatMap((field): KeyFault[] => {
    const characters = [...keys[field]]
    const isSound = characters.length > 0 && characters.every((one) => one.trim() !== '')
    if (!isSound || (field !== 'levels' && characters.length > 1)) {
      return [{ field, what: field === 'levels' ? 'some-characters' : 'one-character' }]
    }
    const isTwice =
      new Set(characters).size < characters.length || characters.some((one) => used.includes(one))
    used.push(...characters)
    return isTwice ? [{ field, what: 'twice' }] : []
  })
}

/** Keys as they are kept; the usual ones in place of what is not there or not sound. */
export function keysFrom(text: string | null): RatingKeys {
  if (text === null) return usualKeys
  try {
    const kept = withOpen({ ...usualKeys, open: '', ...(JSON.parse(text) as Partial<RatingKeys>) })
    const isText = keyFields.every((field) => typeof kept[field] === 'string')
    return isText && faultsOfKeys(kept).length === 0 ? kept : usualKeys
  } catch {
    return usualKeys
  }
}

/** Keys that were kept before there was one for the next unsealed take one that they do not use. */
function withOpen(keys: RatingKeys): RatingKeys {
  if (keys.open !== '') return keys
  const used = keyFields.map((field) => keys[field]).join('')
  return { ...keys, open: [usualKeys.open, ...'gobqx'].find((key) => !used.includes(key)) ?? '' }
}
