/** What is wrong with a request for statistics. */
export type RequestFault =
  | { readonly kind: 'malformed'; readonly what: string }
  | {
      readonly kind: 'invalid'
      /** Where, such as `ratings[3].value`. */
      readonly path: string
      /** The end of a message key, `fault.…`. */
      readonly fault: FaultName
      readonly values?: FaultValues
    }
  | { readonly kind: 'too-many'; readonly of: 'ratings' | 'comparisons'; readonly count: number }

export type FaultName =
  | 'invalid_type'
  | 'unrecognized_keys'
  | 'whole_number'
  | 'number_between'
  | 'text_needed'
  | 'list_needed'
  | 'rated_twice'
  | 'other_group'
  | 'same_item'
  | 'winner_or_tie'

export interface FaultValues {
  readonly minimum?: number
  readonly maximum?: number
  /** Where the entry is that this one contradicts. */
  readonly values?: readonly string[]
}

/** Thrown where the reading of a request stops. */
export class RequestFaultError extends Error {
  constructor(readonly fault: RequestFault) {
    super(fault.kind)
  }
}

/** Stops the reading at something that is not valid. */
export function refuse(path: string, fault: FaultName, values: FaultValues = {}): never {
  throw new RequestFaultError({ kind: 'invalid', path, fault, values })
}
