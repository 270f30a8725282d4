/** Time for a page to give the focus a place of its own choice, in milliseconds. */
const patience = 120

const parts = 'section, article, form, fieldset, main'
const headings = 'h1, h2, h3, legend'

/**
 * Keeps the focus on a page where what had it goes away, such as a button once its work is done: it
 * goes to the heading of the part of the page in which that stood. A page that takes the focus
 * elsewhere, or that is left for another, comes first.
 */
export function keepFocus(): void {
  let around: readonly Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  document.addEventListener('focusin', ({ target }) => {
    around = target instanceof Element ? chainOf(target) : []
  })
  document.addEventListener('pointerdown', () => {
    around = []
  })
  new MutationObserver(() => {
    if (!isLost(around)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isLost(around)) focusQuietly(headingOf(around))
    }, patience)
  }).observe(document.body, { childList: true, subtree: true })
}

/** An element, and what it stands in up to the content of the page. */
function chainOf(element: Element): Element[] {
  const chain = [element]
  for (let part = element.parentElement?.closest(parts); part; ) {
    chain.push(part)
    part = part.matches('main') ? null : part.parentElement?.closest(parts)
  }
  return chain
}

const isLost = ([element]: readonly Element[]): boolean =>
  element !== undefined && !element.isConnected && document.activeElement === document.body

/** The first heading that can be seen of the nearest part that is still there. */
function headingOf(chain: readonly Element[]): HTMLElement | null {
  for (const part of chain.filter(({ isConnected }) => isConnected)) {
    const found = [...part.querySelectorAll<HTMLElement>(headings)]
    const heading = found.find((one) => one.checkVisibility())
    if (heading) return heading
  }
  return null
}

function focusQuietly(heading: HTMLElement | null): void {
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) {
    heading.tabIndex = -1
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true })
  }
  heading.focus({ preventScroll: true })
  // Somebody with a mouse stays where they look.
  if (heading.matches(':focus-visible')) heading.scrollIntoView({ block: 'nearest' })
}
