let wanted = false

/** After a change of page, the next heading that shows takes the focus. */
export function wantHeadingFocus(): void {
  wanted = true
}

/** Something within the page takes the focus in its place. */
export function forgoHeadingFocus(): void {
  wanted = false
}

/** Focuses a page's heading where one has been waited for: never on the first page or a filter. */
export function focusHeading(heading: HTMLElement | null): void {
  if (!wanted || !heading) return
  wanted = false
  heading.focus({ preventScroll: true })
}
