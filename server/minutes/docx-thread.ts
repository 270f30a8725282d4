import { parentPort, workerData } from 'node:worker_threads'
import type { MinutesDocument } from './document.ts'
import { writeDocx } from './write-docx.ts'

/** Runs in a thread of its own: writes the document that it was given, and hands it back. */
const written = await writeDocx(workerData as MinutesDocument)
parentPort?.postMessage(written)
