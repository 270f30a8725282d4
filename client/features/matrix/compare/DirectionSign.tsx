const signs = { up: '▲', higher: '▲', down: '▼', lower: '▼', same: '=' } as const

/** The sign of a movement or a difference; the words beside it say the same. */
export function DirectionSign({ direction }: { direction: keyof typeof signs }) {
  return (
    <span class="direction-sign" aria-hidden="true">
      {signs[direction]}
    </span>
  )
}
