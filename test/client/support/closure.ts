import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** The files that a page loads with some of its own: what they import, without `import()`. */
export function closureOf(starts: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const target of importsOf(file)) visit(target)
  }
  for (const start of starts) visit(start)
  return [...found]
}

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8')

function importsOf(file: string): string[] {
  const statements = readSource(file).matchAll(
    /^(?:import|export)\s+(?!type\s)[^'"]*?from\s+'(\.[^']+)'/gm,
  )
  return [...statements]
    .map(([, target]) => relative(root, resolve(root, dirname(file), target ?? '')))
    .filter((target) => /\.tsx?$/.test(target))
}
