/** Colour arithmetic for the palette's test: contrast, colour blindness, and how far apart. */
export type Rgb = readonly [number, number, number]

export function fromHex(hex: string): Rgb {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const fromLinear = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)
const clip = (c: number) => Math.min(1, Math.max(0, c))

const each = ([r, g, b]: Rgb, change: (c: number) => number): Rgb => [
  change(r),
  change(g),
  change(b),
]

type Matrix = readonly [Rgb, Rgb, Rgb]

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const apply = (m: Matrix, v: Rgb): Rgb => [dot(m[0], v), dot(m[1], v), dot(m[2], v)]

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = (rgb: Rgb) => dot([0.2126, 0.7152, 0.0722], each(rgb, toLinear))
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/**
 * Full colour blindness by Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), severity 1.0, applied to linear RGB.
 */
export const colourBlindness = {
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export function simulate(rgb: Rgb, blindness: keyof typeof colourBlindness): Rgb {
  const seen = apply(colourBlindness[blindness], each(rgb, toLinear))
  return each(seen, (c) => clip(fromLinear(clip(c))))
}

/** CIE L*a*b* under D65. */
export function toLab(rgb: Rgb): Rgb {
  const toXyz: Matrix = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ]
  const [x, y, z] = apply(toXyz, each(rgb, toLinear))
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}
