/**
 * Bradley and Terry by Hunter's algorithm (2004), until no ability moves by a millionth; standard
 * errors from the inverse of the information with a row of ones, by elimination.
 */
export function plainComparisons(wins, items) {
  const beaten = Array.from({ length: items }, () => Array(items).fill(0))
  for (const [winner, loser] of wins) beaten[winner][loser] += 1
  const compared = beaten.map((row, one) => row.map((count, other) => count + beaten[other][one]))
  const won = beaten.map((row) => row.reduce((sum, count) => sum + count))
  let strengths = Array(items).fill(1)
  for (let moved = 1; moved > 1e-6; ) {
    const next = strengths.map((own, one) => {
      const shares = compared[one].map((count, other) => count / (own + strengths[other]))
      return won[one] / shares.reduce((sum, share) => sum + share)
    })
    const middle = Math.exp(next.reduce((sum, one) => sum + Math.log(one), 0) / items)
    const centred = next.map((one) => one / middle)
    moved = Math.max(...centred.map((one, at) => Math.abs(Math.log(one / strengths[at]))))
    strengths = centred
  }
  const information = strengths.map((own, one) =>
    strengths.map((other, at) => (-compared[one][at] * own * other) / (own + other) ** 2),
  )
  information.forEach((row, at) => {
    row[at] = 0
    row[at] = -row.reduce((sum, entry) => sum + entry)
  })
  const bordered = [...information.map((row) => [...row, 1]), [...Array(items).fill(1), 0]]
  const covariance = invert(bordered)
  return strengths.map((one, at) => [Math.log(one), Math.sqrt(covariance[at][at])])
}

/** The inverse of a matrix, by elimination with pivots. */
export function invert(matrix) {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (other === at ? 1 : 0))])
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.findIndex(
      (row, place) =>
        place >= at &&
        Math.abs(row[at]) === Math.max(...rows.slice(at).map((one) => Math.abs(one[at]))),
    )
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    rows[at] = rows[at].map((entry) => entry / rows[at][at])
    for (let other = 0; other < size; other += 1) {
      const factor = rows[other][at]
      if (other === at || factor === 0) continue
      rows[other] = rows[other].map((entry, place) => entry - factor * rows[at][place])
    }
  }
  return rows.map((row) => row.slice(size))
}
