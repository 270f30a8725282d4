// `npm run bench`: the toolkit beside its yardsticks, in one run on one machine; prints ratios.
// `npm run bench -- matrix writes` measures those rows alone; with `--markdown` only the table for
// BENCHMARKS.md goes to standard output, and all else to standard error.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, installPackages, requireNode, run } from './prerequisites.mjs'

requireNode()
installPackages()

const { eventLoopRow } = await import('./bench/rows/event-loop.mjs')
const { firstLoadRow } = await import('./bench/rows/first-load.mjs')
const { growthRows } = await import('./bench/rows/growth.mjs')
const { matrixRow, notModifiedRow } = await import('./bench/rows/matrix.mjs')
const { revealRows } = await import('./bench/rows/reveal.mjs')
const { reviewRow } = await import('./bench/rows/review.mjs')
const { statisticsRows } = await import('./bench/rows/statistics.mjs')
const { writesRow } = await import('./bench/rows/writes.mjs')
const { describeMachine } = await import('./bench/machine.mjs')
const { listenToolkit, listenYardstick } = await import('./bench/servers.mjs')

const rows = {
  matrix: matrixRow,
  'not-modified': notModifiedRow,
  review: reviewRow,
  'first-load': firstLoadRow,
  growth: growthRows,
  reveal: revealRows,
  writes: writesRow,
  statistics: statisticsRows,
  'event-loop': eventLoopRow,
}
const words = process.argv.slice(2)
const markdown = words.includes('--markdown')
const asked = words.filter((word) => word !== '--markdown')
const unknown = asked.filter((name) => !(name in rows))
if (unknown.length > 0) {
  fail(`There is no row ${unknown.join(', ')}; the rows are ${Object.keys(rows).join(', ')}.`)
}

const machine = describeMachine()
run('npm', ['run', '--silent', 'build'], {}, { stdout: markdown ? 'to stderr' : 'shown' })
const started = Date.now()
const folder = mkdtempSync(join(tmpdir(), 'readiness-bench-'))
const file = join(folder, 'toolkit.sqlite')
const toolkit = await listenToolkit(file)
const yardstick = await listenYardstick(folder, file)
try {
  console.log(`\n${machine}\n`)
  console.log('| What | Toolkit | Yardstick | Ratio | To reach |\n|---|---|---|---|---|')
  for (const [name, measure] of Object.entries(rows)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.error(`measuring ${name} ...`)
    for (const row of [await measure({ toolkit, yardstick, folder, file })].flat()) {
      console.log(`| ${Object.values(row).join(' | ')} |`)
    }
  }
  console.error(`\nmeasured in ${Math.round((Date.now() - started) / 1000)} s`)
} finally {
  toolkit.stop()
  yardstick.stop()
  rmSync(folder, { recursive: true, force: true })
}
