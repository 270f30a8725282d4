import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The toolkit's own folder, from wherever npm was called. */
export const root = new URL('..', import.meta.url).pathname

/**
 * What Node is started with to serve, in `package.json` too: each thread collects its own garbage.
 * Collectors in the background would do so for heavy statistics at the priority of the event loop.
 */
export const serverFlags = ['--single-threaded-gc']

/**
 * Runs a command and shows what it prints. Ends the process with its status where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @param {{ stdout?: 'shown' | 'to stderr' }} [options]
 */
export function run(command, args, env = {}, { stdout = 'shown' } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', stdout === 'shown' ? 'inherit' : 2, 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) fail(`Could not run ${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** @param {string} message */
export function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Refuses a Node that the toolkit does not run on, in one line. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`,
  )
}

/**
 * Installs the packages where they are missing or older than the lock file. A folder of packages
 * that is only linked belongs to another checkout, and installing would empty it: it is left alone.
 */
export function installPackages() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return
  const installed = join(root, 'node_modules', '.package-lock.json')
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (isCurrent) return
  requireCompiler()
  console.log(
    'Installing packages (a minute or two the first time: better-sqlite3 is compiled) ...',
  )
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

function requireCompiler() {
  const missing = ['python3', 'make', 'g++'].filter((tool) => !isRunnable(tool, ['--version']))
  if (missing.length === 0) return
  const how = 'on Debian or Ubuntu: apt-get install python3 make g++'
  fail(`better-sqlite3 is compiled at installation and needs ${missing.join(', ')} (${how}).`)
}

/**
 * The Chromium that browser tests drive: `CHROMIUM_PATH`, or Debian's headless shell, which is
 * installed where this may be done and needs half the time of the whole browser, or the whole one.
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH: there is no ${given}`)
  const shell = '/usr/bin/chromium-headless-shell'
  const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const found = () => [shell, ...whole].find((path) => existsSync(path))
  if (!existsSync(shell) && isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser tests ...')
    aptGet('update', '-qq')
    if (!install('chromium-headless-shell') && !found()) install('chromium')
  }
  return (
    found() ??
    fail(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH.',
    )
  )
}

/** @returns {boolean} whether Debian's package is there */
function install(name) {
  return aptGet('install', '-y', '-qq', '--no-install-recommends', name)
}

/** @returns {boolean} whether it succeeded */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}

function isDebian() {
  return existsSync('/etc/debian_version') && isRunnable('apt-get', ['--version'])
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function isRunnable(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
