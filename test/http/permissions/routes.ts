import type { FastifyInstance } from 'fastify'

/**
 * Every route of the running server, as `METHOD /path` with `:` for each parameter, sorted. HEAD
 * goes with GET; the pages about the API count as one.
 */
export function routesOf(app: FastifyInstance): string[] {
  const folders: string[] = []
  const found = new Set<string>()
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', segment = '', methods = ''] =
      /^([│ ]*)[├└]── (.*) \(([A-Z, ]+)\)$/.exec(line) ?? []
    if (methods === '') continue
    const depth = indent.length / 4
    folders.splice(depth, folders.length, segment)
    const path = folders.join('')
    for (const method of methods.split(', ').filter((one) => one !== 'HEAD')) {
      found.add(`${method} ${path.startsWith('/api/docs') ? '/api/docs' : withoutNames(path)}`)
    }
  }
  return [...found].sort()
}

/** A route without the names of its parameters, which the server may give two at one place. */
export function withoutNames(route: string): string {
  return route.replace(/:\w+(\|:\w+)*/g, ':')
}
