/** What has the focus, as a screen reader would name it, and what keeps it from being seen. */
export interface Focus {
  /** Its role, or its tag where the browser names no role, as of a summary or a date. */
  readonly role: string
  readonly name: string
  /** Why it cannot be seen; empty where it can. */
  readonly faults: readonly string[]
}

interface Named extends Element {
  readonly computedRole: string
  readonly computedName: string
}

/**
 * Reads the focus inside a page; it stands alone, for it is sent there. Whether an element looks
 * other with the focus than without is known once the focus has left it, so that this fault of an
 * element comes with the one after it.
 */
export function readFocus(): Focus {
  const memory = window as { lastFocus?: { element: Element; look: string; name: string } }
  const element = (document.activeElement ?? document.body) as Named
  /** Without the spaces that hidden words bring into a name. */
  const name = element.computedName
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:,.])/g, '')
    .trim()
  const role = element.computedRole || element.tagName.toLowerCase()
  const faults: string[] = []

  const last = memory.lastFocus
  if (last && last.element !== element && last.element.isConnected) {
    if (lookOf(last.element) === last.look)
      faults.push(`nothing showed the focus on “${last.name}”`)
  }
  if (element.matches('body')) return { role: 'body', name: '', faults }
  if (!isSeen(element)) faults.push('it is outside the window, or something covers it')
  // A date takes several tabs, of which its parts show some by themselves.
  if (last?.element !== element) memory.lastFocus = { element, look: lookOf(element), name }
  return { role, name, faults }

  /** What shows a focus: on the element itself, or on the label that draws a radio or a checkbox. */
  function lookOf(one: Element): string {
    const styles = [getComputedStyle(one)]
    const label = one.nextElementSibling
    if (label?.tagName === 'LABEL') styles.push(getComputedStyle(label, '::before'))
    return styles
      .map((style) => [
        style.outlineStyle === 'none' ? '' : `${style.outline} ${style.outlineOffset}`,
        style.boxShadow,
        style.backgroundColor,
        style.borderColor,
      ])
      .join()
  }

  /** Whether one of nine points of it is in the window and not under anything else. */
  function isSeen(one: Element): boolean {
    const label = (one as HTMLInputElement).labels?.[0] ?? null
    return [...one.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down)
          return hit !== null && (one.contains(hit) || label?.contains(hit) === true)
        }),
      ),
    )
  }
}

/**
 * Which of some texts a page shows in a language, or names a control by; it stands alone, for it is
 * sent there.
 */
export function findTexts(sought: {
  readonly texts: readonly string[]
  readonly language: string
}): string[] {
  const { texts, language } = sought
  const wanted = new Set(texts)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const shown: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[lang]')?.getAttribute('lang') === language) {
      shown.push(node.textContent?.trim() ?? '')
    }
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
    for (const name of ['aria-label', 'title', 'alt']) shown.push(element.getAttribute(name) ?? '')
  }
  return shown.filter((text) => wanted.has(text))
}
