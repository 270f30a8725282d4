import type { ComponentChildren } from 'preact'

type Look = 'secondary' | 'warning'

export interface ButtonProps {
  readonly look?: Look
  /** A link that looks like a button, where it leads to another page. */
  readonly href?: string
  readonly type?: 'button' | 'submit'
  /** While busy, presses do nothing and the button keeps its focus. */
  readonly busy?: boolean
  readonly onClick?: () => void
  readonly children: ComponentChildren
}

export function Button({ look, href, type = 'button', busy, onClick, children }: ButtonProps) {
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
    <button class={looks} type={type} aria-disabled={busy ? 'true' : undefined} onClick={press}>
      {children}
    </button>
  )
}
