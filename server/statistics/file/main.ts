import { runCommand } from './command.ts'

const { status, stdout, stderr } = runCommand(process.argv.slice(2))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = status
