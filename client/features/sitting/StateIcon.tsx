import type { OwnState } from './places.ts'

/** Sealed: a full disc with a tick. Drafted: half a disc. Not begun: a ring. Not known: nothing. */
export function StateIcon({ state }: { state: OwnState | null }) {
  return (
    <svg class="state-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {state && (
        <circle
          cx="10"
          cy="10"
          r="8"
          fill={state === 'sealed' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="2"
        />
      )}
      {state === 'sealed' && (
        <path d="M6 10.5l3 3 5-6" fill="none" class="state-icon__tick" stroke-width="2" />
      )}
      {state === 'drafted' && <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />}
    </svg>
  )
}
