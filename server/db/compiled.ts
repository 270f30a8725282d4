import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Db } from './database.ts'

/** Stands for a value in a query that is compiled before there is one. */
class Slot {
  constructor(readonly name: string) {}
}

/** Whatever is asked of it is a slot of that name. */
const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) })

/**
 * A query that is built and compiled once for each database, and run with other values each time:
 * for what every request or write does, where building costs more than running. `build` may use the
 * values as values alone: it cannot look at them, since it sees none.
 */
export function compiled<Values extends object, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db, values: Values) => Promise<QueryResult<Row>> {
  const held = new WeakMap<object, CompiledQuery<Row>>()
  const compile = (db: Db, adapter: object): CompiledQuery<Row> => {
    const query = build(db, slots as Values).compile()
    held.set(adapter, query)
    return query
  }
  return (db, values) => {
    const { adapter } = db.getExecutor()
    const query = held.get(adapter) ?? compile(db, adapter)
    const given = values as Readonly<Record<string, unknown>>
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Slot ? given[parameter.name] : parameter,
    )
    return db.executeQuery({ ...query, parameters })
  }
}
