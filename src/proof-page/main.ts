// SPDX-License-Identifier: Apache-2.0
//
// The page in the browser: from what is pasted, chosen or dropped to what is
// said. Foreign text meets the document as text only.

import { toHex } from '../core/hex.ts'
import { purePrimitives } from '../dataset/scheme/pure-primitives.ts'
import { checkProof, type RecordForm, viewsOf } from './check-proof.ts'
import { byId, el, placeElement, showFinding } from './elements.ts'
import { waiting } from './finding.ts'
import { PLACES, type Place, placeOf } from './given-files.ts'
import type { VerifyKeyless } from './keyless.ts'
import { showBundle } from './show-bundle.ts'

/** A file that was chosen or dropped; what is pasted stays in its field. */
interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const files = new Map<Place, GivenFile>()
const fields = new Map<Place, HTMLTextAreaElement>()

const bytesAt = (place: Place): Uint8Array | undefined => {
  const text = fields.get(place)?.value ?? ''
  return files.get(place)?.bytes ?? (text === '' ? undefined : new TextEncoder().encode(text))
}

const given = <Name extends string>(name: Name, bytes: Uint8Array | undefined) =>
  (bytes === undefined ? {} : { [name]: bytes }) as { readonly [name in Name]?: Uint8Array }

// ---- checking -------------------------------------------------------------------------

/** Counts what was asked: an older answer that comes late is not shown. */
let asked = 0

/** Milliseconds of arithmetic between two turns of the browser. */
const SLICE_MS = 40

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Ends a check that nobody waits for any more. */
class Superseded extends Error {}

const check = async (verifyKeyless: VerifyKeyless): Promise<void> => {
  asked += 1
  const mine = asked
  updateViews()
  const commitment = bytesAt('commitment')
  const trust = {
    ...given('trust', bytesAt('trust')),
    expected: { subject: textIn('subject'), issuer: textIn('issuer') },
    ...(commitment === undefined ? {} : { commitment: toHex(purePrimitives.sha256(commitment)) }),
  }
  showFinding(
    'bundle-finding',
    showBundle({ ...given('bundle', bytesAt('bundle')), ...trust }, verifyKeyless),
  )
  let sliceEnd = performance.now() + SLICE_MS
  const afterEach = (done: number): Promise<void> | undefined => {
    if (performance.now() < sliceEnd) return undefined
    showFinding('proof-finding', {
      ...waiting(`${done} records of the list so far.`),
      title: 'Checking',
    })
    return nextTurn().then(() => {
      if (mine !== asked) throw new Superseded()
      sliceEnd = performance.now() + SLICE_MS
    })
  }
  const view = byId('view', HTMLSelectElement).value
  const finding = await checkProof(
    {
      ...given('commitment', commitment),
      ...given('proof', bytesAt('proof')),
      ...given('record', bytesAt('record')),
      recordForm: recordForm(),
      ...(view === '' ? {} : { view }),
    },
    afterEach,
  )
  if (mine === asked) showFinding('proof-finding', finding)
}

const textIn = (id: string): string => byId(id, HTMLInputElement).value.trim()

const recordForm = (): RecordForm => {
  if (document.querySelector('input[value=digest]:checked')) return 'digest'
  return document.querySelector('input[value=value]:checked') ? 'value' : 'bytes'
}

const updateViews = (): void => {
  const views = viewsOf(bytesAt('commitment'))
  const select = byId('view', HTMLSelectElement)
  const shown = [...select.options].map(({ value }) => value)
  if (views.length !== shown.length || views.some((view, at) => view !== shown[at])) {
    select.replaceChildren(...views.map((view) => el('option', { value: view }, view)))
  }
  byId('view-label', HTMLLabelElement).hidden = views.length < 2
  byId('value-label', HTMLLabelElement).hidden = views.length < 2
}

/** The check as the page was started with it. */
let runCheck = (): Promise<void> => Promise.resolve()

const recheck = (): void => {
  runCheck().catch((error: unknown) => {
    if (error instanceof Superseded) return
    showFinding('proof-finding', {
      ...waiting('This is a fault of the page. Nothing was shown to be true or false.'),
      tone: 'refused',
      title: 'The check failed',
    })
    throw error
  })
}

let timer: ReturnType<typeof setTimeout> | undefined
const recheckSoon = (): void => {
  clearTimeout(timer)
  timer = setTimeout(recheck, 150)
}

// ---- files ----------------------------------------------------------------------------

const take = async (file: File, place?: Place): Promise<void> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const at = place ?? placeOf(bytes)
  files.set(at, { name: file.name, bytes })
  showPlace(at)
}

const takeAll = async (list: Iterable<File>, place?: Place): Promise<void> => {
  for (const file of list) await take(file, place)
  recheck()
}

const showPlace = (place: Place): void => {
  const file = files.get(place)
  const element = placeElement(place)
  const field = fields.get(place)
  if (field) field.hidden = file !== undefined
  for (const old of element.querySelectorAll('.given')) old.remove()
  for (const chooser of element.querySelectorAll('.chooser')) {
    chooser.classList.toggle('taken', file !== undefined)
  }
  if (file === undefined) return
  const remove = el('button', { type: 'button' }, 'Remove')
  remove.addEventListener('click', () => {
    files.delete(place)
    showPlace(place)
    recheck()
    field?.focus()
  })
  const name = el('span', { class: 'name' }, `${file.name}, ${file.bytes.length} bytes`)
  element.append(el('p', { class: 'file given' }, name, remove))
}

const setUp = (place: Place): void => {
  const element = placeElement(place)
  const legend = element.querySelector('legend')?.textContent ?? place
  const field = el('textarea', { 'aria-label': `${legend}: paste`, spellcheck: 'false' })
  field.placeholder = 'Paste, or drop a file'
  field.addEventListener('input', recheckSoon)
  fields.set(place, field)
  const chooser = el('input', { type: 'file', 'aria-label': `${legend}: choose a file` })
  chooser.addEventListener('change', () => {
    const chosen = [...(chooser.files ?? [])]
    // So that the same file can be chosen again after it has changed.
    chooser.value = ''
    void takeAll(chosen, place)
  })
  element.append(field, el('p', { class: 'file chooser' }, chooser))
  element.addEventListener('drop', (event) => drop(event, place))
}

const drop = (event: DragEvent, place?: Place): void => {
  const dropped = [...(event.dataTransfer?.files ?? [])]
  document.body.classList.remove('dropping')
  if (dropped.length === 0) return
  event.preventDefault()
  event.stopPropagation()
  // Several files sort themselves; one that is dropped on a place belongs there.
  void takeAll(dropped, dropped.length === 1 ? place : undefined)
}

/** Makes the page work, and checks what it has. */
export const startPage = (verifyKeyless: VerifyKeyless): void => {
  runCheck = () => check(verifyKeyless)
  for (const place of PLACES) setUp(place)
  for (const id of ['subject', 'issuer']) {
    byId(id, HTMLInputElement).addEventListener('input', recheckSoon)
  }
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => drop(event))
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) recheck()
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') recheck()
  })
  recheck()
}
