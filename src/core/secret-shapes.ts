// SPDX-License-Identifier: Apache-2.0
//
// What a secret looks like, where nobody said that it is one. Neither list is
// complete: what must stay secret does not belong into what is signed.

/**
 * Tokens by their shape: JSON web tokens, GitHub, GitLab, Hugging Face, cloud and model providers,
 * private keys, passwords in addresses. What begins like one is taken whole, also cut off, so that
 * a hostile text costs no more than its length.
 */
export const SECRET_SHAPES: readonly RegExp[] = [
  /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g,
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\bglpat-[\w-]{16,}/g,
  /\bhf_[A-Za-z0-9]{16,}/g,
  /\bsk-[\w-]{16,}/g,
  /\bxox[a-z]-[\w-]{10,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bpypi-[\w-]{16,}/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,30}-----)?/g,
  /(?<=:\/\/)[^\s/?#@"']{1,500}@/g,
  /(?<=\bBearer )[\w.~+/=-]{8,}/gi,
]

/** The text with each of `SECRET_SHAPES` and each of `known` as `***`. */
export const hideSecrets = (text: string, known: readonly string[] = []): string => {
  let clean = text
  for (const secret of known) if (secret !== '') clean = clean.replaceAll(secret, '***')
  for (const shape of SECRET_SHAPES) clean = clean.replace(shape, '***')
  return clean
}

const SECRET_WORDS = new Set([
  'apikey',
  'auth',
  'authorization',
  'credential',
  'credentials',
  'passphrase',
  'passwd',
  'password',
  'pat',
  'secret',
  'secrets',
])
/** Before `key`, a key is no key of a table. */
const KEY_WORDS = new Set([
  'access',
  'api',
  'account',
  'encryption',
  'license',
  'private',
  'signing',
])
/** `token` at the end names a secret, unless it is one of the words that a tokenizer uses. */
const TOKENIZER_WORDS = new Set([
  'bos',
  'cls',
  'end',
  'eos',
  'image',
  'mask',
  'of',
  'pad',
  'per',
  'sep',
  'special',
  'start',
  'stop',
  'unk',
])

/** Whether a name says that its value is a secret: `HF_TOKEN`, `wandbApiKey`, but not `eos_token`, `max_tokens`. */
export const isSecretName = (name: string): boolean => {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return words.some((word, index) => {
    const before = words[index - 1] ?? ''
    if (word === 'key') return KEY_WORDS.has(before)
    if (word === 'token' && index === words.length - 1) return !TOKENIZER_WORDS.has(before)
    return SECRET_WORDS.has(word)
  })
}
