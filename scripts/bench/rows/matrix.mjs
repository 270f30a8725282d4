import { compare } from '../measure.mjs'

const path = '/api/rounds/2012-11/matrix?layer=agreed'

/** The matrix of four regions against the same bytes served from memory. */
export async function matrixRow({ toolkit, yardstick }) {
  const held = await hold(toolkit, yardstick)
  return compare('matrix of four regions', { url: toolkit.address + path }, { url: held }, '≥ 0.60')
}

/** The same for a reader who has it already. */
export async function notModifiedRow({ toolkit, yardstick }) {
  const held = await hold(toolkit, yardstick)
  const { headers } = await fetch(toolkit.address + path)
  const ours = {
    url: toolkit.address + path,
    headers: { 'if-none-match': headers.get('etag') },
    expected: 304,
  }
  return compare('matrix with If-None-Match (304)', ours, { url: held }, '≥ 0.60')
}

async function hold(toolkit, yardstick) {
  const body = await (await fetch(toolkit.address + path)).text()
  await fetch(`${yardstick.address}/held`, { method: 'PUT', body })
  return `${yardstick.address}/held`
}
