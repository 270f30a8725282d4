const longest = 80

/**
 * A slug from a name: accents folded, lower case, anything else a hyphen. "Gŵyr a Môn, 2013" gives
 * "gwyr-a-mon-2013"; a name without letters or digits gives "".
 */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}

/** Whether the server takes it, and no page of the toolkit stands at its address. */
export function isFreeSlug(slug: string): boolean {
  return slug.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug !== 'new'
}
