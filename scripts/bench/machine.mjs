import { cpus, loadavg, totalmem } from 'node:os'

/** The day, the machine and what else it was doing, in one line. */
export function describeMachine() {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return (
    `${new Date().toISOString().slice(0, 10)}, ${cores[0]?.model.trim()}, ${cores.length} cores, ` +
    `${memory} GB, Node ${process.versions.node}; load before the run ${load}`
  )
}
