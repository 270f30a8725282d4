// `npm run serve`: production, as `server/config.ts` reads it from the environment.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail, requireNode, root } from './prerequisites.mjs'

requireNode()
if (!existsSync(join(root, 'dist', 'server', 'main.js'))) {
  fail('Nothing is built yet: run `npm ci` and `npm run build` first.')
}
process.chdir(root)
await import('../dist/server/main.js')
