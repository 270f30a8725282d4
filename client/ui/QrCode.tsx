import { encode } from 'uqr'

export interface QrCodeProps {
  readonly text: string
  /** What a camera finds there; without it the square is passed over, since words beside it say so. */
  readonly label?: string
}

/** A square that a camera reads; always dark on light, as cameras want it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const viewBox = `0 0 ${size} ${size}`
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  const squares = (
    <>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#0b0c0c" shape-rendering="crispEdges" />
    </>
  )
  if (label === undefined) {
    return (
      <svg class="qr-code" viewBox={viewBox} aria-hidden="true">
        {squares}
      </svg>
    )
  }
  return (
    <svg class="qr-code" viewBox={viewBox} role="img" aria-label={label}>
      {squares}
    </svg>
  )
}
