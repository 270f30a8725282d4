import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import { severityReport } from '../../../server/core/statistics/severity/severity-report.ts'
import { putIntoWords } from '../../../server/core/statistics/words/put-into-words.ts'
import { runCommand, type Said } from '../../../server/statistics/file/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'readiness-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const script = resolve(import.meta.dirname, '../../../scripts/statistics.mjs')

/** Writes a file of these lines, and runs the command on it. */
function run(lines: readonly string[] | Buffer, ...options: string[]): Said {
  write(lines)
  return runCommand([join(folder, 'file.csv'), ...options])
}

function write(lines: readonly string[] | Buffer): void {
  writeFileSync(
    join(folder, 'file.csv'),
    Buffer.isBuffer(lines) ? lines : `${lines.join('\r\n')}\r\n`,
  )
}

/** The same in a process of its own, from the folder that the file is in. */
function spawn(...options: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'file.csv', ...options], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  return { status: status as Said['status'], stdout, stderr }
}

const values = [2, 3, 3, 4, 1, 2, 4, 4, 3, 1, 2, 2]
const ratings = values.flatMap((value, at) => [
  { unit: `u${at}`, rater: 'a', value },
  { unit: `u${at}`, rater: 'b', value: at % 3 === 0 ? Math.max(1, value - 1) : value },
])
const colours = ['red', 'amber-red', 'amber-green', 'green']

describe('npm run statistics -- FILE.csv', () => {
  it('gives the figures of the interface, whatever stands between the columns and names a level', () => {
    const lines = ratings.map(
      ({ unit, rater, value }) => `${rater};"${unit}";${colours[value - 1]};x`,
    )
    const marked = ['\ufeffRater;Unit;Value;Comment', ...lines, '']
    write(marked)
    const { status, stdout } = spawn('--levels', colours.join(','), '--json', '--lang=cy')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      agreement: putIntoWords(agreementReport({ levels: 4, ratings }), 'cy'),
      severity: putIntoWords(severityReport({ levels: 4, ratings }), 'cy'),
    })
  })

  it('says them in plain text, with what to be wary of and what was not read', () => {
    const lines = ratings.map(({ unit, rater, value }) => `${unit}\t${rater}\t${value}\tx`)
    const table = ['unit\trater\tvalue\tcomment', ...lines, 'u12\ta\t2\tonce']
    const { stdout } = run(table, '--levels', '4')
    expect(stdout).toContain('13 units, 12 of them rated by two or more; 2 raters, 25 ratings')
    expect(stdout).toMatch(/Exact agreement.*\n {4}0\.75; 95 % from 0\.\d\d to 0\.\d\d; Wilson/)
    expect(stdout).toContain('HOW SEVERE EACH RATER IS')
    expect(stdout).toContain('TO BE WARY OF')
    expect(stdout).toContain('Columns left out: comment.')
  })

  it('takes a group that is named for some units only', () => {
    const mixed = ratings.with(-1, { unit: 'u11', rater: 'b', value: 3 })
    const lines = mixed.map(({ unit, rater, value }, at) =>
      [unit, rater, value, at < 12 && rater === 'a' ? 'north' : ''].join(),
    )
    const { status, stdout } = run(['unit,rater,value,group', ...lines], '--levels', '4', '--json')
    expect(status).toBe(0)
    const grouped = mixed.map((rating, at) => ({ ...rating, ...(at < 12 && { group: 'north' }) }))
    const { severity } = JSON.parse(stdout)
    expect(severity.groups).toMatchObject([{ group: 'north' }])
    expect(severity).toEqual(putIntoWords(severityReport({ levels: 4, ratings: grouped }), 'en'))
  })

  it('puts what was compared in order, ties counted', () => {
    const lines = ['winner,loser,judge,tie', 'x,y,e,', 'x,y,e,no', 'y,x,f,', 'x,y,f,yes']
    const { status, stdout } = run(lines, '--lang', 'cy')
    expect(status).toBe(0)
    expect(stdout).toMatch(/x +0\.35 +\d\.\d\d +2 +1 +1\n +y +−0\.35/)
    expect(stdout).toContain('cyfrifwyd un gymhariaeth gyfartal')
  })

  const head = 'unit,rater,value'
  it.each<[string, readonly string[] | Buffer, string[], number, string]>([
    ['no levels', [head, 'u,a,1'], [], 2, 'Say how many levels the scale has'],
    ['one level', [head, 'u,a,1'], ['--levels', '1'], 2, 'from 2 to 11'],
    ['an option that it does not know', [head], ['--level', '4'], 2, '--level'],
    [
      'a level too high',
      [head, 'u,a,1', '', 'u,b,5'],
      ['--levels', '4'],
      1,
      'Line 4, column value',
    ],
    [
      'a rater twice',
      [head, 'u,a,1', 'u,a,2'],
      ['--levels', '4'],
      1,
      'Line 3: is by the same rater of the same unit as line 2',
    ],
    ['no unit', [head, ',a,1'], ['--levels', '4'], 1, 'Line 2, column unit: must be a text'],
    [
      'a column too many',
      [head, 'u,a,1,2'],
      ['--levels', '4'],
      1,
      'Line 2: has 4 columns, and the first line has 3',
    ],
    [
      'other columns',
      ['who,what', 'a,1'],
      ['--levels', '4'],
      1,
      'Line 1: the columns are who, what',
    ],
    ['no rows', [head], ['--levels', '4'], 1, 'no line after'],
    [
      'an item against itself',
      ['winner,loser', 'x,x'],
      [],
      1,
      'Line 2, column loser: is compared with itself',
    ],
    ['a tie that is neither', ['winner,loser,tie', 'x,y,maybe'], [], 1, 'Line 2, column tie'],
    ['another encoding', Buffer.from([0x75, 0xff, 0x0a]), ['--levels', '4'], 1, 'CSV UTF-8'],
  ])('says where %s is, and fails', (_, lines, options, status, message) => {
    const ran = run(lines, ...options)
    expect(ran).toMatchObject({ status, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  it('tells a script that it failed', () => {
    write([head, 'u,a,9'])
    const { status, stdout, stderr } = spawn('--levels', '4')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trim()).toMatch(/^Line 2, column value: .*not “9”$/)
  })

  it('says how it is called, in both languages', () => {
    expect(runCommand(['--help']).stdout).toContain('--levels N        how many levels')
    expect(runCommand(['--help', '--lang', 'cy']).stdout).toContain('nifer lefelau’r raddfa')
  })
})
