// `npm run dev`: the trial, with the server restarting and the pages reloading at each change.
import { spawn } from 'node:child_process'
import { installPackages, requireNode, root, run, serverFlags } from './prerequisites.mjs'

requireNode()
installPackages()
run('npm', ['run', '--silent', 'build:server'])

const env = { ...process.env, TRIAL: '1' }
const commands = [
  ['npx', ['tsc', '-b', 'server', '--watch', '--preserveWatchOutput']],
  [
    'node',
    [...serverFlags, '--watch-path=dist/server', '--watch-path=frameworks', 'dist/server/main.js'],
  ],
  ['npx', ['vite']],
]
const children = commands.map(([command, args]) =>
  spawn(command, args, { cwd: root, env, stdio: 'inherit' }),
)
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
for (const child of children) child.once('exit', stop)
