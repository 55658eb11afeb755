// SPDX-License-Identifier: Apache-2.0
//
// Every input of the capture action, one row each.

import { list, row } from './input-row.ts'

const WHERE = 'What is captured'
const TRAINING = 'What you say of the training'
const RESULT = 'Result'

export const CAPTURE_INPUTS = [
  list(
    row(
      WHERE,
      'python-environment',
      'Virtual environment, conda environment, Python installation or `site-packages` folder that trains; several, one per line. Default: the first of `VIRTUAL_ENV`, `CONDA_PREFIX`, `pythonLocation` (setup-python), `.venv`, the `python3` of `PATH`, the only Python of the tool cache.',
    ),
  ),
  list(
    row(
      WHERE,
      'lock-files',
      'Lock files, paths or globs, one per line. Default: those with a known name in the working directory.',
    ),
  ),
  row(
    WHERE,
    'container-image',
    'Image that the job runs in, as the workflow names it, best with `@sha256:<digest>`: a step cannot find out by itself.',
  ),
  list(
    row(
      WHERE,
      'variables',
      'Names of environment variables to record beside the built-in list, one per line; names of secrets are refused.',
    ),
  ),
  row(
    WHERE,
    'gpu',
    '`auto` runs `nvidia-smi` of the driver where there is one, for at most 5 s; `off` runs nothing.',
    'auto',
  ),
  row(TRAINING, 'command', 'Command line of the training.'),
  list(
    row(
      TRAINING,
      'hyper-parameters',
      'Files of hyper-parameters, one per line. The digest is recorded, and the content of JSON and YAML of at most 64 KiB.',
    ),
  ),
  row(TRAINING, 'training-started-at', 'Start of the training, RFC 3339.'),
  row(TRAINING, 'training-ended-at', 'End of the training, RFC 3339.'),
  row(TRAINING, 'gpu-hours', 'Hours of training times the number of graphics cards.'),
  row(TRAINING, 'energy-kwh', 'Energy that the training took, in kWh.'),
  row(
    RESULT,
    'compare-with',
    'A document that was captured before; what changed since then is shown.',
  ),
  row(
    RESULT,
    'output-dir',
    'Folder for `environment.json`; default: a folder of the step in `RUNNER_TEMP`.',
  ),
  row(RESULT, 'show-summary', 'Write the job summary.', 'true'),
] as const

export type CaptureInputName = (typeof CAPTURE_INPUTS)[number]['name']
