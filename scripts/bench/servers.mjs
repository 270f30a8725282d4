import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root, serverFlags } from '../prerequisites.mjs'

/**
 * Starts a server in a process of its own and waits for the address that it prints.
 * @param {string} script
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} [flags] for Node
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export function listen(script, env, flags = []) {
  const child = spawn(process.execPath, [...flags, script], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  child.stderr.pipe(process.stderr)
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${script} ended before it listened`)))
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
      if (address) resolve({ address, stop: () => child.kill() })
    })
  })
}

/**
 * The toolkit in a trial on a database file.
 * @param {string} file
 */
export function listenToolkit(file) {
  const env = { TRIAL: '1', PORT: '0', DATABASE_FILE: file }
  return listen(join('dist', 'server', 'main.js'), env, serverFlags)
}

/**
 * The bare stack that the toolkit is measured against, which may read the toolkit's own file.
 * @param {string} folder
 * @param {string} file
 */
export function listenYardstick(folder, file) {
  return listen(join('scripts', 'bench', 'yardstick.mjs'), { FOLDER: folder, TOOLKIT_FILE: file })
}

/**
 * Signs in as a role of the trial; gives the cookie to send.
 * @param {string} address
 * @param {string} role
 */
export async function signIn(address, role) {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  })
  return answer.headers.getSetCookie()[0].split(';')[0]
}

/**
 * Reads JSON, and fails where there is none.
 * @param {string} url
 * @param {Readonly<Record<string, string>>} [headers]
 */
export async function readJson(url, headers = {}) {
  const answer = await fetch(url, { headers })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
