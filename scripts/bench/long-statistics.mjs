// Keeps a toolkit computing: sends 40 MB of ratings again and again, and leaves after 2.5 seconds
// whether or not there is an answer. `node long-statistics.mjs ADDRESS COOKIE`; prints a line when its
// bytes are made and a line for each time that they were sent whole; ends when it is killed.
// What it costs itself is not to count: the bytes are made once, and all else goes before it.
import { once } from 'node:events'
import { request } from 'node:http'
import { setPriority } from 'node:os'
import { text } from 'node:stream/consumers'
import { drawing } from './statistics-data.mjs'

setPriority(19)
const [address, cookie] = process.argv.slice(2)
const draw = drawing(3)
const rating = (at) => {
  const [unit, rater] = [at >> 1, `${at & 1}-${Math.floor(draw() * 4)}`]
  const value = 1 + Math.floor(draw() * 11)
  return `{"unit":"a-unit-with-a-long-name-in-a-large-region-${String(unit).padStart(8, '0')}","rater":"${rater}","value":${value}}`
}
const ratings = Array.from({ length: 485_000 }, (_, at) => rating(at))
const body = Buffer.from(`{"levels":11,"resamples":20000,"ratings":[${ratings.join(',')}]}`)
process.stdout.write(`${(body.length / 2 ** 20).toFixed(0)} MB\n`)

for (;;) {
  const asked = request(`${address}/api/statistics/agreement`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, cookie },
    signal: AbortSignal.timeout(2500),
  })
  asked.on('error', () => {})
  asked.end(body, () => process.stdout.write('sent\n'))
  const [answer] = await once(asked, 'response').catch(() => [null])
  if (answer && answer.statusCode !== 200) throw new Error(await text(answer))
  answer?.resume()
}
