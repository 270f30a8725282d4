/** What a window that has the stream hears of it, and tells the others. */
export interface Message {
  readonly kind: 'beat' | 'snapshot' | 'live'
  readonly data: unknown
}

export interface Share {
  readonly tell: (message: Message) => void
  readonly leave: () => void
}

export interface Sharing {
  /** Once this window is the one that has the stream. */
  readonly onLead: () => void
  readonly onMessage: (message: Message) => void
}

/**
 * One stream for all windows of a browser, which allows six connections to a host: the window that
 * holds the lock has it and passes on what it hears. Over plain HTTP there are no locks; then each
 * window that is looked at has its own.
 */
export function shareStream(name: string, { onLead, onMessage }: Sharing): Share {
  const locks: LockManager | undefined = navigator.locks
  if (!locks || !globalThis.BroadcastChannel) {
    onLead()
    return { tell: () => undefined, leave: () => undefined }
  }
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => onMessage(data as Message)
  const waiting = new AbortController()
  let release = (): void => undefined
  locks
    .request(name, { signal: waiting.signal }, () => {
      if (waiting.signal.aborted) return
      onLead()
      return new Promise<void>((resolve) => {
        release = resolve
      })
    })
    .catch(() => undefined)
  return {
    tell: (message) => channel.postMessage(message),
    leave() {
      waiting.abort()
      release()
      channel.close()
    },
  }
}
