import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import { t } from '../language.tsx'
import { useRetry } from './use-retry.ts'

/** A component that is fetched when it is first shown. */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const fetched = signal<ComponentType<P> | 'failed' | null>(null)
  return function OnDemand(props: P) {
    const fetch = useCallback(() => {
      if (typeof fetched.peek() === 'function') return
      load().then(
        (component) => {
          fetched.value = component
        },
        () => {
          fetched.value = 'failed'
        },
      )
    }, [])
    useEffect(fetch, [])
    useRetry(fetched.value === 'failed', fetch)
    const Component = fetched.value
    if (Component === null) return null
    if (Component === 'failed') return <p role="alert">{t('error.no-connection')}</p>
    return <Component {...props} />
  }
}
