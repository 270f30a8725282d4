/** Numbers between 0 and 1, the same each time (mulberry32). */
export function drawing(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Levels 1 to 4 that so many raters of different severity give so many units: a row a unit. */
export function drawLevels(units, raters, seed = 7) {
  const draw = drawing(seed)
  const severities = Array.from(
    { length: raters },
    (_, rater) => 1.2 * (rater / (raters - 1) - 0.5),
  )
  return Array.from({ length: units }, () => {
    const theta = 1.5 * normal(draw)
    return severities.map((severity) => levelOf(theta - severity, draw()))
  })
}

/** The same as ratings, as the interface takes them. */
export function ratingsOf(rows) {
  return rows.flatMap((row, unit) =>
    row.map((value, rater) => ({ unit: `unit-${unit}`, rater: `rater-${rater}`, value })),
  )
}

/** Which of two items wins, so many times: pairs of an item's number. */
export function drawWins(items, comparisons, seed = 7) {
  const draw = drawing(seed)
  const abilities = Array.from({ length: items }, () => normal(draw))
  return Array.from({ length: comparisons }, () => {
    const one = Math.floor(draw() * items)
    const other = (one + 1 + Math.floor(draw() * (items - 1))) % items
    return draw() < 1 / (1 + Math.exp(abilities[other] - abilities[one]))
      ? [one, other]
      : [other, one]
  })
}

function levelOf(ahead, chance) {
  const odds = [1]
  for (const threshold of [-1.3, 0, 1.3]) odds.push(odds.at(-1) * Math.exp(ahead - threshold))
  const below = chance * odds.reduce((sum, one) => sum + one)
  const reached = odds.map((_, at) => odds.slice(0, at + 1).reduce((sum, one) => sum + one))
  return Math.min(4, reached.findIndex((sum) => sum > below) + 1)
}

function normal(draw) {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
}
