import type { MessageValues } from '../../core/messages.ts'
import type { FileKey } from './words/en.ts'

/** What is wrong with how the command was called, or with the file it was given. */
export class FileProblem extends Error {
  constructor(
    readonly key: FileKey,
    readonly values: MessageValues = {},
  ) {
    super(key)
  }

  /** Whether the call is at fault rather than the file. */
  get isUsage(): boolean {
    return this.key.startsWith('usage.')
  }
}
