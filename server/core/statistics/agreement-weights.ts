/** How much a pair of levels counts as agreement: wholly (1) to not at all (0). */
export interface AgreementWeights {
  readonly levels: number
  /** `levels` entries a level: the weight of the pair of levels i and j at i x levels + j, from 0. */
  readonly of: Float64Array
}

/**
 * Weights that fall with the distance of the levels, or with its square (Cohen 1968). They rest on
 * the highest level of the scale, used or not: 1 - |i - j|/(q - 1), or 1 - ((i - j)/(q - 1))^2.
 */
export function agreementWeights(levels: number, kind: 'linear' | 'quadratic'): AgreementWeights {
  const farthest = Math.max(1, levels - 1)
  const of = Float64Array.from({ length: levels * levels }, (_, place) => {
    const apart = Math.abs(Math.floor(place / levels) - (place % levels)) / farthest
    return 1 - (kind === 'linear' ? apart : apart * apart)
  })
  return { levels, of }
}
