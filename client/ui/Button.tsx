import type { ComponentChildren, RefObject } from 'preact'

type Look = 'secondary' | 'warning'

export interface ButtonProps {
  readonly look?: Look
  /** A link that looks like a button, where it leads to another page. */
  readonly href?: string
  readonly type?: 'button' | 'submit'
  /** While busy, presses do nothing and the button keeps its focus. */
  readonly busy?: boolean
  readonly onClick?: () => void
  /** The button itself, for a page that gives it the focus. */
  readonly button?: RefObject<HTMLButtonElement | null>
  readonly children: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { look, href, type = 'button', busy, onClick, button, children } = props
  const looks = `govuk-button${look ? ` govuk-button--${look}` : ''}`
  if (href !== undefined) {
    return (
      <a class={looks} href={href}>
        {children}
      </a>
    )
  }
  const press = (event: Event) => (busy ? event.preventDefault() : onClick?.())
  return (
    <button
      class={looks}
      type={type}
      {...(button && { ref: button })}
      aria-disabled={busy ? 'true' : undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}
