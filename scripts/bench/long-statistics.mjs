// Keeps a toolkit computing: sends 40 MB of ratings again and again, and waits for none of the answers
// longer than a second. `node long-statistics.mjs ADDRESS COOKIE`; ends when it is killed.
import { drawing } from './statistics-data.mjs'

const [address, cookie] = process.argv.slice(2)
const draw = drawing(3)
const rating = (at) => {
  const [unit, rater] = [at >> 1, `${at & 1}-${Math.floor(draw() * 4)}`]
  const value = 1 + Math.floor(draw() * 11)
  return `{"unit":"a-unit-with-a-long-name-${String(unit).padStart(8, '0')}","rater":"${rater}","value":${value}}`
}
const ratings = Array.from({ length: 480_000 }, (_, at) => rating(at))
const body = `{"levels":11,"resamples":20000,"ratings":[${ratings.join(',')}]}`
process.stdout.write(`${(body.length / 2 ** 20).toFixed(0)} MB\n`)

for (;;) {
  const headers = { 'content-type': 'application/json', cookie }
  const options = { method: 'POST', headers, body, signal: AbortSignal.timeout(2500) }
  const answer = await fetch(`${address}/api/statistics/agreement`, options).catch(() => null)
  if (answer && !answer.ok) throw new Error(await answer.text())
}
