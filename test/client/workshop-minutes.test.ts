import { describe, expect, it } from 'vitest'
import {
  aboutLine,
  differingLines,
  numbersText,
  partsOf,
  tidy,
  withLineAfter,
  withoutLine,
} from '../../client/features/minutes/lines.ts'
import type { EditedLine } from '../../server/contract/workshop-record.ts'

const lines: readonly EditedLine[] = [
  { key: 'opened', heading: 'Course', text: 'Opened at ten.' },
  { key: 'people', text: 'Nine took part.' },
  { key: 'skill.ballot.1', heading: 'Skill', text: 'Green 9.' },
  { key: 'skill.statement.1', lead: 'Strength', text: 'Dysgu', language: 'cy' },
]
const keys = (some: readonly EditedLine[]) => some.map(({ key }) => key)

describe('the lines of minutes', () => {
  it('stand in parts, each under the heading of its first line', () => {
    expect(partsOf(lines).map((part) => [part.heading, keys(part.lines)])).toEqual([
      ['Course', ['opened', 'people']],
      ['Skill', ['skill.ballot.1', 'skill.statement.1']],
    ])
    expect(aboutLine(lines, 'skill.statement.1')).toBe('Skill, Strength')
  })

  it('keep the heading of a part when its first line is left out', () => {
    const left = withoutLine(lines, 'skill.ballot.1')
    expect(left[2]).toEqual({ ...lines[3], heading: 'Skill' })
    expect(partsOf(withoutLine(left, 'skill.statement.1'))).toHaveLength(1)
  })

  it('are sent without those that hold nothing', () => {
    const added = withLineAfter(lines, 'people', { key: 'added.1', text: '  ' })
    expect(keys(added)).toContain('added.1')
    expect(tidy(added)).toEqual(lines)
    const emptied = lines.map((line) => (line.key === 'opened' ? { ...line, text: ' ' } : line))
    expect(tidy(emptied)[0]).toEqual({ key: 'people', heading: 'Course', text: 'Nine took part.' })
  })

  it('name the entries that they rest on in short', () => {
    expect(numbersText([7, 2, 3, 4, 9, 4])).toBe('2–4, 7, 9')
    expect(numbersText([])).toBe('')
  })

  it('are compared line by line, those that one side lacks included', () => {
    const theirs = withoutLine(lines, 'people').map((line) =>
      line.key === 'opened' ? { ...line, text: 'Opened at nine.' } : line,
    )
    expect(differingLines(lines, theirs)).toEqual([
      { key: 'opened', about: 'Course', mine: 'Opened at ten.', current: 'Opened at nine.' },
      { key: 'people', about: 'Course', mine: 'Nine took part.', current: null },
    ])
  })
})
