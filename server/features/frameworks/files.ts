import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Framework, framework as frameworkSchema } from '../../contract/framework.ts'
import { lintFramework } from '../../core/framework-lint.ts'

/** A framework's file cannot be used; the message names the file and every fault. */
export class FrameworkFileError extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(`${file} is not a sound framework:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
}

/** Reads and checks every framework of a folder. @throws FrameworkFileError */
export function readFrameworks(folder: string): Framework[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseFramework(name, readFileSync(join(folder, name), 'utf8')))
}

/** @throws FrameworkFileError */
export function parseFramework(name: string, text: string): Framework {
  const parsed = frameworkSchema.safeParse(parse(text))
  if (!parsed.success) {
    throw new FrameworkFileError(
      name,
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const faults = lintFramework(parsed.data)
  if (faults.length > 0) throw new FrameworkFileError(name, faults)
  return parsed.data
}
