/** A boolean as both databases keep it. */
export type Flag = 0 | 1

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0
}

export function fromFlag(value: number): boolean {
  return value === 1
}
