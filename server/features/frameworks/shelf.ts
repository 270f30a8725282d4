import type { Framework } from '../../contract/framework.ts'
import type { FrameworkShelf } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { readFramework } from './repository.ts'

export function createFrameworkShelf(): FrameworkShelf {
  const shelf = new Map<string, Framework>()
  return {
    async get(db, id, version) {
      const key = `${id}@${version}`
      const held = shelf.get(key)
      if (held) return held
      const framework = await readFramework(db, id, version)
      if (!framework) throw new AppError('not-found')
      shelf.set(key, framework)
      return framework
    },
  }
}
