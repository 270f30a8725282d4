// `npm test`: types, style, and every test; closes with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findChromium, installPackages, requireNode, root } from './prerequisites.mjs'

requireNode()
installPackages()
const chromium = findChromium()
const long = process.argv.includes('--long')
const filters = process.argv.slice(2).filter((argument) => argument !== '--long')

/** @returns {boolean} whether the command succeeded */
function check(title, command, args, env = {}) {
  console.log(`\n== ${title}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** Vitest's report; null where the run died without one. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** How many tests passed and failed; a run that failed by itself counts as one. */
function countsOf(report, succeeded) {
  if (report === null) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + broken
  return { passed: report.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed }
}

/** A line for each test that failed, with the first of its error, in the order in which they ran. */
function tellFailures(report) {
  for (const { name, assertionResults } of report?.testResults ?? []) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status !== 'failed') continue
      console.log(`\nFAILED ${relative(root, name)}: ${fullName}`)
      console.log(`  ${failureMessages[0]?.split('\n')[0]}`)
    }
  }
}

const checks = [
  check('Types', 'npx', ['tsc', '-b']),
  check('Style', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
  check('Build', 'npm', ['run', '--silent', 'build:client']),
]

const folder = mkdtempSync(join(tmpdir(), 'readiness-tests-'))
const file = join(folder, 'report.json')
const succeeded = check(
  'Tests',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...filters],
  { CHROMIUM_PATH: chromium, ...(long && { LONG: '1' }) },
)
const report = readReport(file)
rmSync(folder, { recursive: true, force: true })
const counts = countsOf(report, succeeded)
tellFailures(report)

const passed = counts.passed + checks.filter(Boolean).length
const failed = counts.failed + checks.filter((ok) => !ok).length
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
