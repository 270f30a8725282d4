import type { Database, Statement } from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { createGroupCommit, type GroupCommit } from './group-commit.ts'
import { keepStatements, type Prepare } from './kept-statements.ts'

/**
 * Runs Kysely's queries on two connections to one SQLite file. Transactions go to the writer, where
 * they commit in groups; so does what writes outside of one, as a transaction of its own. What reads
 * outside of a transaction goes to the reader, which waits for no writer and sees what is durable.
 * @param writer nothing else may use it
 * @param reader opened read-only
 */
export function createSqliteDriver(writer: Database, reader: Database): Driver {
  const group = createGroupCommit(writer)
  const on: Connections = {
    group,
    onWriter: keepStatements(writer),
    onReader: keepStatements(reader),
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => new SqliteConnection(on),
    beginTransaction: (connection: SqliteConnection) => connection.begin(),
    commitTransaction: (connection: SqliteConnection) => connection.keep(),
    rollbackTransaction: (connection: SqliteConnection) => connection.undo(),
    releaseConnection: async () => undefined,
    destroy: async () => {
      reader.close()
      await group.close()
    },
  }
}

interface Connections {
  readonly group: GroupCommit
  readonly onWriter: Prepare
  readonly onReader: Prepare
}

/** What Kysely holds while it runs a query or a transaction. */
class SqliteConnection implements DatabaseConnection {
  private inTransaction = false

  constructor(private readonly connections: Connections) {}

  async begin(): Promise<void> {
    await this.connections.group.begin()
    this.inTransaction = true
  }

  keep(): Promise<void> {
    this.inTransaction = false
    return this.connections.group.keep()
  }

  /** Kysely also rolls back a transaction whose commit failed, of which nothing is left. */
  async undo(): Promise<void> {
    if (!this.inTransaction) return
    this.inTransaction = false
    await this.connections.group.undo()
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { group, onWriter, onReader } = this.connections
    if (this.inTransaction) {
      group.check()
      return run(onWriter(sql), parameters)
    }
    const statement = onReader(sql)
    if (statement.readonly) return run(statement, parameters)
    await this.begin()
    try {
      const result = run<Row>(onWriter(sql), parameters)
      await this.keep()
      return result
    } catch (error) {
      await this.undo()
      throw error
    }
  }

  /** All rows at once: a statement half read would hold the reader, and all who use it, in the past. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery(query)
  }
}

function run<Row>(statement: Statement, parameters: readonly unknown[]): QueryResult<Row> {
  if (statement.reader) return { rows: statement.all(parameters) as Row[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
