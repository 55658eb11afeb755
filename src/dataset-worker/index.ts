// SPDX-License-Identifier: Apache-2.0
//
// A worker thread for one commitment: it gets the setting when it starts, and
// answers one task after the other. It ends with its pool.

import { parentPort, workerData } from 'node:worker_threads'
import { toProvenanceError } from '../core/errors.ts'
import {
  createTaskRunner,
  type DatasetTask,
  type TaskSetting,
} from '../io/dataset/dataset-tasks.ts'
import type { WorkerReply } from '../io/dataset/worker-pool.ts'

const runTask = createTaskRunner(workerData as TaskSetting)
const send = (reply: WorkerReply): void => parentPort?.postMessage(reply)

parentPort?.on('message', (task: DatasetTask) => {
  try {
    send({ kind: 'done', reply: runTask(task) })
  } catch (error) {
    const { code, message } = toProvenanceError(error)
    send({ kind: 'error', code, message })
  }
})
