/**
 * Where to go after signing in: a path of this site and nothing else, so that a link to the
 * sign-in page cannot lead people astray.
 */
export function returnPath(wanted: string | undefined): string | null {
  return wanted !== undefined && /^\/(?![/\\])/.test(wanted) ? wanted : null
}
