/** The records of a CSV file by RFC 4180, read by hand so that nothing of its writer is trusted. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y
    const plain = /[^",\r\n]*/y
    const pattern = text[at] === '"' ? quoted : plain
    pattern.lastIndex = at
    const [whole = '', inside] = pattern.exec(text) ?? []
    record.push(inside === undefined ? whole : inside.replaceAll('""', '"'))
    at += whole.length
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else throw new Error(`neither a comma nor a line end at ${at}: ${text.slice(at, at + 40)}`)
  }
  if (record.length > 0) throw new Error('the last record has no line end')
  return records
}

/** The same by the titles of its columns. */
export function readCsvRows(text: string): Record<string, string>[] {
  const [titles = [], ...records] = readCsv(text)
  return records.map((record) => {
    if (record.length !== titles.length) throw new Error(`a record has ${record.length} fields`)
    return Object.fromEntries(titles.map((title, index) => [title, record[index] ?? '']))
  })
}
