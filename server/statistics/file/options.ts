import { parseArgs } from 'node:util'
import { type Language, languages } from '../../core/language.ts'
import { fewestLevels, mostLevels, mostResamples } from '../reading/limits.ts'
import { FileProblem } from './problem.ts'

export interface FileOptions {
  readonly file: string
  /** The scale's levels, lowest first, as the file has them; null where none were given. */
  readonly levels: readonly string[] | null
  readonly resamples: number
  readonly seed: number
  readonly json: boolean
}

const known = {
  levels: { type: 'string' },
  resamples: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** The language that is asked for, whatever else is wrong; English where none is. */
export function askedLanguage(words: readonly string[]): Language {
  const at = words.findIndex((word) => word.startsWith('--lang'))
  const given = words[at]?.split('=')[1] ?? words[at + 1]
  return (at >= 0 && languages.find((language) => language === given)) || 'en'
}

/**
 * What the command is asked to do; `help` where it is to say how.
 * @throws FileProblem where it cannot be told
 */
export function readOptions(words: readonly string[]): FileOptions | 'help' {
  const { values, positionals } = parse(words)
  if (values.help) return 'help'
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new FileProblem('usage.file')
  if (values.lang !== undefined && !languages.some((language) => language === values.lang)) {
    throw new FileProblem('usage.language', { given: values.lang })
  }
  return {
    file,
    levels: values.levels === undefined ? null : readLevels(values.levels),
    resamples: readNumber('--resamples', values.resamples, 2000, mostResamples),
    seed: readNumber('--seed', values.seed, 1, Number.MAX_SAFE_INTEGER),
    json: values.json ?? false,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true })
  } catch (error) {
    const what = (error as Error).message.split('. ')[0] ?? ''
    throw new FileProblem('usage.option', { what })
  }
}

function readLevels(given: string): string[] {
  const names = given.split(',').map((name) => name.trim())
  const levels =
    names.length === 1 && /^\d+$/.test(given)
      ? Array.from({ length: Math.min(Number(given), mostLevels + 1) }, (_, at) => String(at + 1))
      : names
  const isScale =
    levels.length >= fewestLevels &&
    levels.length <= mostLevels &&
    new Set(levels).size === levels.length &&
    !levels.includes('')
  if (isScale) return levels
  throw new FileProblem('usage.levels-number', { least: fewestLevels, most: mostLevels, given })
}

function readNumber(
  option: string,
  given: string | undefined,
  usual: number,
  most: number,
): number {
  if (given === undefined) return usual
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (number <= most) return number
  throw new FileProblem('usage.number', { option, least: 0, most, given })
}
