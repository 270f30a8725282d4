import type { Language } from '../../core/language.ts'
import { createTranslate } from '../../core/messages.ts'
import { cy } from '../../messages/cy.ts'
import { en } from '../../messages/en.ts'
import { describeFile } from './describe-file.ts'
import { askedLanguage, readOptions } from './options.ts'
import { FileProblem } from './problem.ts'
import { FaultAtLine } from './requests.ts'
import { sayIn } from './words/say.ts'

const faults = { en: createTranslate(en, 'en'), cy: createTranslate(cy, 'cy') }

export interface Said {
  /** 0 where it could say something, 1 where the file is at fault, 2 where the call is. */
  readonly status: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/** Does what the words of a call ask for. */
export function runCommand(words: readonly string[]): Said {
  const language = askedLanguage(words)
  try {
    const options = readOptions(words)
    const told = options === 'help' ? sayIn[language]('help') : describeFile(options, language)
    return { status: 0, stdout: `${told}\n`, stderr: '' }
  } catch (error) {
    const status = error instanceof FileProblem && error.isUsage ? 2 : 1
    return { status, stdout: '', stderr: `${tell(error, language)}\n` }
  }
}

function tell(error: unknown, language: Language): string {
  const say = sayIn[language]
  if (error instanceof FileProblem) return say(error.key, error.values)
  if (!(error instanceof FaultAtLine)) throw error
  const { fault, line, column, others } = error
  const { minimum = 0, maximum = 0 } = fault.values ?? {}
  const values = others.map((other) => say('line', { line: other })).join(', ')
  const message = faults[language](`fault.${fault.fault}`, { minimum, maximum, values })
  return column === undefined
    ? say('file.fault-of-line', { line, message })
    : say('file.fault', { line, column, message })
}
