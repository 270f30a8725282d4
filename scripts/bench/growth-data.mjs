import SQLite from 'better-sqlite3'

const model = '2013-05-simulated'
const reviewsOfModel = 4

/** The columns of each table that name something which is copied with the round. */
const tables = {
  round: [],
  review: ['id'],
  round_lead: [],
  assignment: ['review_id'],
  rater: ['id'],
  source: ['id', 'review_id'],
  evidence: ['id', 'review_id', 'source_id'],
  evidence_version: ['evidence_id'],
  evidence_link: ['evidence_id'],
  expected_position: ['review_id'],
  rating: ['id', 'review_id', 'rater_id'],
  decision: ['id', 'review_id'],
  statement: ['id', 'rating_id', 'decision_id'],
  citation: ['id', 'rating_id', 'decision_id', 'evidence_id'],
  feedback: ['id', 'review_id'],
}

/**
 * Copies a database that may be in use.
 * @param {string} from
 * @param {string} to
 */
export function copyDatabase(from, to) {
  const database = new SQLite(from, { readonly: true })
  database.prepare('vacuum into ?').run(to)
  database.close()
}

/**
 * Leaves one simulated round in a trial's database, with as many copies of it as make that many
 * reviews; a database that has some copies already is given the rest.
 * @param {string} file
 * @param {number} reviews
 */
export function growTo(file, reviews) {
  const database = new SQLite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = OFF')
  database.pragma('foreign_keys = ON')
  const first = removeOthers(database)
  database.pragma('foreign_keys = OFF')
  const copies = reviews / reviewsOfModel - 1
  database.transaction(() => {
    for (const table of Object.keys(tables)) copyRows(database, table, { first, copies })
  })()
  database.exec('analyze')
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}

/**
 * Removes all reviews that are neither the model's nor copies; gives the number of the first copy to
 * make. One round stays, without its reviews: a trial without it is filled again.
 */
function removeOthers(database) {
  const others = `round_id <> '${model}' and round_id not like 'growth-%'`
  for (const table of ['comparison_sitting', 'review', 'rater']) {
    database.exec(`delete from ${table} where ${others}`)
  }
  return database.prepare(`select count(*) from round where id like 'growth-%'`).pluck().get() + 1
}

function copyRows(database, table, { first, copies }) {
  const columns = database.pragma(`table_info(${table})`).map(({ name }) => name)
  const values = columns.map((column) => {
    if (isRound(table, column)) return `printf('growth-%04d', copy.number)`
    if (!tables[table].includes(column)) return `row.${column}`
    return `substr(row.${column}, 1, 28) || printf('%08x', copy.number)`
  })
  database
    .prepare(
      `with recursive copy(number) as (
        select ? where ? <= ? union all select number + 1 from copy where number < ?
      )
      insert into ${table} (${columns.join(', ')})
      select ${values.join(', ')} from ${ofModel(table)} as row cross join copy`,
    )
    .run(first, first, copies, copies)
}

const isRound = (table, column) => column === 'round_id' || (table === 'round' && column === 'id')

/** The rows of a table that belong to the model itself. */
function ofModel(table) {
  const reviews = `(select id from review where round_id = '${model}')`
  const inReviews = (of) => `(select id from ${of} where review_id in ${reviews})`
  const where = {
    round: `id = '${model}'`,
    review: `round_id = '${model}'`,
    round_lead: `round_id = '${model}'`,
    rater: `round_id = '${model}'`,
    evidence_version: `evidence_id in ${inReviews('evidence')}`,
    evidence_link: `evidence_id in ${inReviews('evidence')}`,
    statement: `rating_id in ${inReviews('rating')} or decision_id in ${inReviews('decision')}`,
    citation: `rating_id in ${inReviews('rating')} or decision_id in ${inReviews('decision')}`,
  }
  return `(select * from ${table} where ${where[table] ?? `review_id in ${reviews}`})`
}
