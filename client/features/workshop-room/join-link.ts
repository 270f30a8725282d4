import { phoneOrigin } from '../../session.tsx'

const ownNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where others reach this toolkit: by the address of the page, unless that leads each machine to
 * itself; then by the machine's address in the network, or null where it has none.
 */
export function originForOthers(
  page: Pick<Location, 'hostname' | 'origin'>,
  inNetwork: string | null,
): string | null {
  return ownNames.includes(page.hostname) ? inNetwork : page.origin
}

/** Whether other devices can open what `joinLink` gives. */
export const reachesOthers = (): boolean => originForOthers(location, phoneOrigin.value) !== null

/** Where people join a workshop, in full: as they type it, or with its code as a camera reads it. */
export function joinLink(code?: string): string {
  const origin = originForOthers(location, phoneOrigin.value) ?? location.origin
  return [origin, 'join', ...(code === undefined ? [] : [code])].join('/')
}
