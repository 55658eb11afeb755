// SPDX-License-Identifier: Apache-2.0
//
// A worker thread for one commitment: it gets the setting when it starts, and
// answers one task after the other. It ends with its pool.

import { parentPort, workerData } from 'node:worker_threads'
import { toProvenanceError } from '../core/errors.ts'
import {
  createTaskRunner,
  type DatasetReply,
  type DatasetTask,
  type TaskSetting,
} from '../io/dataset/dataset-tasks.ts'
import type { WorkerReply } from '../io/dataset/worker-pool.ts'

const runTask = createTaskRunner(workerData as TaskSetting)
const send = (message: WorkerReply, buffers: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, buffers)

parentPort?.on('message', async (task: DatasetTask) => {
  try {
    const reply = await runTask(task)
    // What a task has made is handed over, not copied.
    send({ kind: 'done', reply }, buffersOf(reply))
  } catch (error) {
    const { code, message } = toProvenanceError(error)
    send({ kind: 'error', code, message })
  }
})

const buffersOf = (reply: DatasetReply): readonly ArrayBuffer[] => {
  const views = reply.kind === 'bytes' ? [reply.bytes] : [reply.range.entries, reply.range.nodes]
  return views.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}
