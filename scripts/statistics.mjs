// `npm run statistics -- FILE.csv`: the figures of ratings or comparisons that stand elsewhere; the
// file is looked for from where npm was called.
import { requireNode } from './prerequisites.mjs'

requireNode()
process.chdir(process.env.INIT_CWD ?? process.cwd())
await import('../dist/server/statistics/file/main.js')
