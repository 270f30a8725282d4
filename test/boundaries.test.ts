import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom. A newcomer reads the rules in CONTRIBUTING.md; here they are enforced. */

interface Import {
  readonly from: string
  /** A path of the project, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const root = resolve(import.meta.dirname, '..')
const files = ['server', 'client', 'migrations', 'fixtures'].flatMap(listSources)
const imports = files.flatMap(readImports)

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm,
  )
  return [...statements].map(([, typeOnly, named, dynamic, bare]) => {
    const target = named ?? dynamic ?? bare ?? ''
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target))
      : target
    return { from: file, to, typeOnly: typeOnly !== undefined }
  })
}

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const isCore = isIn('server/core')
const isContract = isIn('server/contract')
const isRoutes = (path: string) => /^server\/features\/[^/]+\/routes\.ts$/.test(path)
const isUseCase = (path: string) => /^server\/features\/[^/]+\/use-cases(\.ts|\/)/.test(path)
const isRepository = (path: string) => /^server\/features\/[^/]+\/repository\.ts$/.test(path)
const featureOf = (path: string) => /^server\/features\/([^/]+)\//.exec(path)?.[1]

/** The imports of some files that a rule forbids, told so that a failing test names them. */
function offenders(of: (from: string) => boolean, allowed: (one: Import) => boolean): string[] {
  return imports
    .filter(({ from }) => of(from))
    .filter((one) => !allowed(one))
    .map(({ from, to }) => `${from} imports ${to}`)
}

describe('who may import whom', () => {
  it('reads the imports of the whole project', () => {
    expect(imports.length).toBeGreaterThan(300)
    expect(imports).toContainEqual({
      from: 'server/app.ts',
      to: 'server/features/health/routes.ts',
      typeOnly: false,
    })
  })

  it('core imports core alone, and the library of messages', () => {
    expect(offenders(isCore, ({ to }) => isCore(to) || to === 'intl-messageformat')).toEqual([])
  })

  it('the contract imports core and Zod alone', () => {
    expect(offenders(isContract, ({ to }) => isCore(to) || isContract(to) || to === 'zod')).toEqual(
      [],
    )
  })

  it('routes import their own feature’s use cases, and no repository', () => {
    expect(
      offenders(isRoutes, ({ from, to }) => {
        if (featureOf(to) === undefined) return !isIn('server/db')(to)
        return featureOf(to) === featureOf(from) && isUseCase(to)
      }),
    ).toEqual([])
  })

  it('nobody imports another feature’s use cases, and only the app imports routes', () => {
    const inside = (from: string) => featureOf(from) !== undefined
    expect(offenders(inside, ({ to }) => !isRoutes(to))).toEqual([])
    expect(
      offenders(inside, ({ from, to }) => !isUseCase(to) || featureOf(from) === featureOf(to)),
    ).toEqual([])
    const takers = new Set(imports.filter(({ to }) => isRoutes(to)).map(({ from }) => from))
    expect([...takers]).toEqual(['server/app.ts'])
  })

  it('repositories import no use case and no plugin', () => {
    expect(
      offenders(isRepository, ({ to }) => !isUseCase(to) && !isIn('server/plugins')(to)),
    ).toEqual([])
  })

  it('use cases and routes speak no SQL', () => {
    const above = (from: string) => isUseCase(from) || isRoutes(from)
    expect(offenders(above, ({ to }) => to !== 'kysely')).toEqual([])
  })

  it('db and plugins import no feature', () => {
    for (const folder of ['server/db', 'server/plugins']) {
      expect(offenders(isIn(folder), ({ to }) => featureOf(to) === undefined)).toEqual([])
    }
  })

  it('the client imports core, and of the contract the types alone', () => {
    expect(
      offenders(isIn('client'), ({ to, typeOnly }) => {
        if (!to.startsWith('server/') && !to.startsWith('migrations/')) return true
        return isCore(to) || (isContract(to) && typeOnly)
      }),
    ).toEqual([])
  })

  it('only client/ui/chart imports chart.js, and only config reads the environment', () => {
    const charting = imports.filter(({ to }) => to.startsWith('chart.js')).map(({ from }) => from)
    expect(charting.filter((file) => !file.startsWith('client/ui/chart/'))).toEqual([])
    const readers = listSources('server').filter((file) =>
      readFileSync(join(root, file), 'utf8').includes('process.env'),
    )
    expect(readers.sort()).toEqual(['server/main.ts', 'server/migrate.ts'])
  })

  it('has no cycle', () => {
    expect(findCycle()).toEqual([])
  })

  it('has no code file over 300 lines', () => {
    const long = [...files, ...listSources('test')].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301,
    )
    expect(long.filter((file) => !/^fixtures\/.*texts/.test(file))).toEqual([])
  })
})

function findCycle(): string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of targets.get(file) ?? []) {
      const cycle = visit(next, [...path, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
