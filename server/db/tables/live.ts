export interface LiveTables {
  live_stream: LiveStreamTable
  live_event: LiveEventTable
}

interface LiveStreamTable {
  id: string
  /** The number of the last event, from 0; taken by updating this row in the change's transaction. */
  seq: number
}

interface LiveEventTable {
  stream_id: string
  seq: number
  type: string
  /** JSON: what each audience gets. */
  payload: string
  at: string
}
