// `npm start`: everything from a fresh clone to a running trial.
import { installPackages, requireNode, root, run } from './prerequisites.mjs'

requireNode()
installPackages()
console.log('Building ...')
run('npm', ['run', '--silent', 'build'])
process.chdir(root)
process.env.TRIAL = '1'
await import('../dist/server/main.js')
