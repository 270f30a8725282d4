/** In bytes: the longest request that is read. */
export const mostBytes = 40 * 1024 * 1024

export const mostRatings = 500_000
export const mostComparisons = 100_000

export const fewestLevels = 2
export const mostLevels = 11
export const mostResamples = 20_000
