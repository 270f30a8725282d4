import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

/** Bytes that wait for a thread, outside the heap of the one that received them. */
export interface KeptBytes {
  readonly add: (chunk: Uint8Array) => void
  /** To be handed over, with all that was added. */
  readonly port: MessagePort
  /** Lets go of what was not handed over. */
  readonly close: () => void
}

/**
 * Keeps bytes in a channel. A list of chunks would weigh on the garbage collector of the event loop,
 * which marks its whole heap wherever some ten megabytes have come in.
 */
export function keepBytes(): KeptBytes {
  const { port1: entry, port2: port } = new MessageChannel()
  return {
    add: (chunk) => {
      const isWhole = chunk.buffer.byteLength === chunk.byteLength
      entry.postMessage(chunk, isWhole ? [chunk.buffer as ArrayBuffer] : [])
    },
    port,
    close: () => {
      entry.close()
      port.close()
    },
  }
}

/** All bytes that were kept, in the thread that was handed them. */
export function takeBytes(port: MessagePort): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    chunks.push(next.message)
  }
  port.close()
  return Buffer.concat(chunks)
}
