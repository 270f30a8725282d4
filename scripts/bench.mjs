// `npm run bench`: the toolkit beside a bare yardstick, in one run; prints ratios.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages, requireNode, root, run } from './prerequisites.mjs'

requireNode()
installPackages()
run('npm', ['run', '--silent', 'build:server'])

const { default: autocannon } = await import('autocannon')
const { v7 } = await import('uuid')

const folder = mkdtempSync(join(tmpdir(), 'readiness-bench-'))
const toolkit = await listen('dist/server/main.js', {
  TRIAL: '1',
  PORT: '0',
  DATABASE_FILE: join(folder, 'toolkit.sqlite'),
})
const yardstick = await listen('scripts/bench/yardstick.mjs', { FOLDER: folder })
const cookie = await signIn('reviewer')

try {
  console.log('| What | Toolkit, requests/s | Yardstick, requests/s | Ratio |\n|---|---|---|---|')
  await compareMatrix()
  await compareWrites()
} finally {
  toolkit.process.kill()
  yardstick.process.kill()
  rmSync(folder, { recursive: true, force: true })
}

async function compareMatrix() {
  const path = '/api/rounds/2012-11/matrix?layer=agreed'
  const body = await (await fetch(toolkit.address + path)).text()
  await fetch(`${yardstick.address}/held`, { method: 'PUT', body })
  await compare(
    'matrix of four regions',
    { url: toolkit.address + path },
    { url: `${yardstick.address}/held` },
  )
}

async function compareWrites() {
  const round = await (
    await fetch(`${toolkit.address}/api/rounds/2013-11-practice`, { headers: { cookie } })
  ).json()
  const review = round.reviews[0].id
  const source = v7()
  await write(`/api/reviews/${review}/sources/${source}`, {
    title: 'Bench',
    kind: 'document',
    organisation: 'other',
    language: 'en',
  })
  const evidence = {
    source,
    excerpt: 'What a headteacher said, at some length. '.repeat(10),
    language: 'en',
    rendering: 'verbatim',
    links: [{ judgement: 'clarity-of-vision', kind: 'strength', polarity: 'supports' }],
  }
  const put = (address, prefix) => ({
    url: address,
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-none-match': '*', cookie },
    body: JSON.stringify(evidence),
    setupClient: (client) => {
      const next = () => client.setRequests([{ path: `${prefix}/${v7()}`, method: 'PUT' }])
      next()
      client.on('response', next)
    },
  })
  await compare(
    'durable evidence writes',
    put(toolkit.address, `/api/reviews/${review}/evidence`),
    put(yardstick.address, '/evidence'),
  )
}

/** Both sides three times in turn, so that the machine's moods meet both; the best of each counts. */
async function compare(what, ours, bare) {
  const best = { ours: 0, bare: 0 }
  for (let turn = 0; turn < 3; turn += 1) {
    best.bare = Math.max(best.bare, await measure(bare))
    best.ours = Math.max(best.ours, await measure(ours))
  }
  const ratio = (best.ours / best.bare).toFixed(2)
  console.log(`| ${what} | ${Math.round(best.ours)} | ${Math.round(best.bare)} | ${ratio} |`)
}

async function measure(options) {
  const result = await autocannon({ connections: 8, duration: 4, ...options })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed`)
  }
  return result.requests.average
}

async function write(path, body) {
  const answer = await fetch(toolkit.address + path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-none-match': '*', cookie },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

async function signIn(role) {
  const answer = await fetch(`${toolkit.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  })
  return answer.headers.getSetCookie()[0].split(';')[0]
}

/** Starts a server and waits for the address that it prints. */
function listen(script, env) {
  const child = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, ...env } })
  child.stderr.pipe(process.stderr)
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${script} ended before it listened`)))
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
      if (address) resolve({ address, process: child })
    })
  })
}
