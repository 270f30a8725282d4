/** Where people join a workshop, in full: as they type it, or with its code as a camera reads it. */
export const joinLink = (code?: string): string =>
  [location.origin, 'join', ...(code === undefined ? [] : [code])].join('/')
