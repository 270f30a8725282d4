import type { Role } from '../../server/core/permissions.ts'
import type { MessageKey } from '../language.tsx'

export interface NavigationLink {
  readonly path: string
  readonly key: MessageKey
  /** The roles that see it; everybody, signed in or not, where there are none. */
  readonly roles?: readonly Role[]
}

/** Every link of the navigation, in order. A feature with a page of its own adds a line here. */
export const navigationLinks: readonly NavigationLink[] = [
  { path: '/', key: 'shell.home' },
  { path: '/over-time', key: 'shell.over-time' },
  { path: '/people', key: 'people.title', roles: ['administrator'] },
]

export function linksFor(role: Role | null, links = navigationLinks): NavigationLink[] {
  return links.filter(({ roles }) => !roles || (role !== null && roles.includes(role)))
}

/** Whether a page lies at or below the link's. */
export function isCurrent(link: NavigationLink, path: string): boolean {
  return path === link.path || (link.path !== '/' && path.startsWith(`${link.path}/`))
}
