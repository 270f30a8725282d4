import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainAlpha, plainBootstrap } from '../plain/alpha.mjs'
import { plainComparisons } from '../plain/comparisons.mjs'
import { plainSeverity } from '../plain/severity.mjs'
import { drawing, drawLevels, drawWins, ratingsOf } from '../statistics-data.mjs'

const core = (path) => import(`../../../dist/server/core/statistics/${path}.js`)
const script = fileURLToPath(new URL('../statistics.R', import.meta.url))
const levels = 4

/** Each statistic against its plain version, and against R where R is installed. */
export async function statisticsRows({ folder }) {
  const { tabulate } = await core('rating-table')
  const { findPatterns, pairablePatterns } = await core('unit-patterns')
  const { alpha, alphaOfTimes } = await core('alpha')
  const { bootstrapInterval } = await core('intervals/bootstrap')
  const { severityReport } = await core('severity/severity-report')
  const { comparisonsReport } = await core('bradley-terry/comparisons-report')

  const many = drawLevels(100_000, 5)
  const few = drawLevels(48, 6)
  const wins = drawWins(200, 20_000)
  const byR = timeR(folder, { alpha: many, bootstrap: few, comparisons: wins })

  const table = tabulate(levels, ratingsOf(many))
  const small = pairablePatterns(findPatterns(tabulate(levels, ratingsOf(few))))
  const comparisons = wins.map(([winner, loser]) => ({ winner: `${winner}`, loser: `${loser}` }))
  return [
    row('ordinal alpha, 100,000 units by 5 raters', byR.alpha, {
      ours: () => alpha(pairablePatterns(findPatterns(table)), 'ordinal'),
      plain: () => plainAlpha(many, levels),
    }),
    row('1,000 bootstrap resamples of alpha, 48 by 6', byR.bootstrap, {
      ours: () =>
        bootstrapInterval(small.times, alphaOfTimes(small, 'ordinal'), {
          resamples: 1000,
          seed: 1,
        }),
      plain: () => plainBootstrap(few, levels, 1000, drawing(1)),
    }),
    ...[48, 5000].map((units) => {
      const rows = drawLevels(units, 8)
      const ratings = ratingsOf(rows)
      return row(`severity, ${units.toLocaleString('en')} units by 8 raters`, undefined, {
        ours: () => severityReport({ levels, ratings }),
        plain: () => plainSeverity(rows, levels),
      })
    }),
    row('comparisons, 20,000 of 200 items', byR.comparisons, {
      ours: () => comparisonsReport({ comparisons }),
      plain: () => plainComparisons(wins, 200),
    }),
  ]
}

/** In milliseconds, as R is timed: of five turns that go on for so long, the best mean of a run. */
const longTurn = 300

/** Both in turns; the best of each. */
function row(what, secondsOfR, { ours, plain }) {
  const best = { ours: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 5; turn += 1) {
    best.ours = Math.min(best.ours, timed(ours))
    best.plain = Math.min(best.plain, timed(plain))
  }
  const plainly = `${milliseconds(best.plain)} plainly`
  const r = secondsOfR === undefined ? null : secondsOfR * 1000
  return {
    what,
    toolkit: milliseconds(best.ours),
    yardstick: r === null ? `${plainly}; no R for it` : `${plainly}, ${milliseconds(r)} by R`,
    ratio: [best.plain, r]
      .filter((one) => one !== null)
      .map((one) => (best.ours / one).toFixed(2))
      .join(', '),
    goal: '≤ 1, ≤ 0.50 of R',
  }
}

function timed(run) {
  const start = performance.now()
  let count = 0
  while (performance.now() - start < longTurn) {
    run()
    count += 1
  }
  return (performance.now() - start) / count
}

function milliseconds(time) {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

/** The seconds that R takes for each, of those that it can do; none without R. */
function timeR(folder, data) {
  for (const [name, rows] of Object.entries(data)) {
    writeFileSync(join(folder, `${name}.csv`), rows.map((row) => row.join(',')).join('\n'))
  }
  const { status, stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8' })
  if (status === null) {
    console.error('R is not installed (apt-get install r-base-core): no figures of it')
    return {}
  }
  if (status !== 0) throw new Error(stderr)
  const best = {}
  for (const line of stdout.trim().split('\n')) {
    const [name, seconds] = line.split(' ')
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, Number(seconds))
  }
  return best
}
