import type { Rgb } from './colour.ts'

const radians = (degrees: number) => (degrees * Math.PI) / 180
const pow7 = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))

function hue(b: number, a: number): number {
  if (a === 0 && b === 0) return 0
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

/**
 * The colour difference CIEDE2000 between two colours in L*a*b*, by Sharma, Wu and Dalal, "The
 * CIEDE2000 Color-Difference Formula: Implementation Notes" (2005).
 */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const g = 0.5 * (1 - pow7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]
  const [h1, h2] = [hue(b1, p1), hue(b2, p2)]
  const turn = hueDifference(h1, h2, c1 * c2)
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))

  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const h = meanHue(h1, h2, c1 * c2)
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const rotation = -2 * pow7(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const [dl, dc, dh] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH]
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh)
}

function hueDifference(h1: number, h2: number, chroma: number): number {
  if (chroma === 0) return 0
  const turn = h2 - h1
  if (turn > 180) return turn - 360
  return turn < -180 ? turn + 360 : turn
}

function meanHue(h1: number, h2: number, chroma: number): number {
  if (chroma === 0) return h1 + h2
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
}
