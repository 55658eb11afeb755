// SPDX-License-Identifier: Apache-2.0
//
// Files of a repository of a hub: indexes, configurations, model cards, programs.

import { Buffer } from 'node:buffer'
import type { HostileHeader } from './hostile-header.ts'

const SHARD = 'model-00001-of-00001.safetensors'
const OTHERS = { [`unet/${SHARD}`]: 100, [SHARD]: 100 }

const index = (weightMap: string, metadata = '{"total_size":80}'): string =>
  `{"metadata":${metadata},"weight_map":${weightMap}}`
const INDEX = index(`{"a":"${SHARD}","b":"${SHARD}"}`)
const CONFIG = '{"model_type":"llama","architectures":["LlamaForCausalLM"]}'
const CARD = '---\nlicense: mit\nbase_model:\n- a/b\n---\n# Digits\n'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 42\n`

const files = (name: string, twin: string) => {
  const bytes = Buffer.from(twin)
  return (cause: string, code: string, hostile: string | Buffer): HostileHeader => ({
    name,
    cause,
    code,
    hostile: Buffer.from(hostile),
    twin: bytes,
    others: OTHERS,
  })
}

const shards = files('unet/model.safetensors.index.json', INDEX)
const config = files('config.json', CONFIG)
const adapter = files('adapter_config.json', '{"peft_type":"LORA","auto_mapping":null}')
const tokenizer = files('tokenizer_config.json', '{"tokenizer_class":"PreTrainedTokenizer"}')
const modules = files(
  'modules.json',
  '[{"idx":0,"type":"sentence_transformers.models.Transformer"}]',
)
const card = files('README.md', CARD)

export const HOSTILE_HUB_FILES: readonly HostileHeader[] = [
  shards(
    'an index that names a file above the model',
    'shard-index.escape',
    index('{"a":"../../etc/passwd"}'),
  ),
  shards(
    'an index that names an absolute path',
    'shard-index.escape',
    index('{"a":"/etc/passwd"}'),
  ),
  shards(
    'an index that names a path of Windows',
    'shard-index.escape',
    index('{"a":"..\\\\x.safetensors"}'),
  ),
  shards('an index that names a drive', 'shard-index.escape', index('{"a":"C:x.safetensors"}')),
  shards('an index that names nothing', 'shard-index.escape', index('{"a":""}')),
  shards(
    'an index that names a file with a zero byte',
    'shard-index.escape',
    index('{"a":"x\\u0000.safetensors"}'),
  ),
  shards(
    'an index that goes up and down again',
    'shard-index.escape',
    index(`{"a":"x/../${SHARD}"}`),
  ),
  shards(
    'an index of a file that is not there',
    'shard-index.shard-missing',
    index('{"a":"other.safetensors"}'),
  ),
  shards(
    'an index with a tensor twice',
    'shard-index.duplicate-key',
    index(`{"a":"${SHARD}","a":"x"}`),
  ),
  shards(
    'an index with two maps',
    'shard-index.duplicate-key',
    `{"weight_map":{},${INDEX.slice(1)}`,
  ),
  shards('an index without a map', 'shard-index.not-json', '{"metadata":{}}'),
  shards('an index whose files are numbers', 'shard-index.not-json', index('{"a":1}')),
  shards('an index that is cut', 'shard-index.not-json', INDEX.slice(0, -20)),
  shards(
    'an index of 200,001 tensors',
    'shard-index.too-large',
    index(
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 200_001 }, (_, i) => [`t${i}`, SHARD])),
      ),
    ),
  ),
  shards(
    'an index that says more bytes than there are',
    'shard-index.total-size',
    index(`{"a":"${SHARD}"}`, '{"total_size":101}'),
  ),
  config(
    'a class of the repository',
    'hub-config.imports-code',
    '{"auto_map":{"AutoModel":"modeling.X"}}',
  ),
  config(
    'a class in a list',
    'hub-config.imports-code',
    '{"auto_map":{"AutoTokenizer":[null,"tokenization.X"]}}',
  ),
  config(
    'a class of another repository',
    'hub-config.imports-other-repository',
    '{"auto_map":{"AutoModel":"evil/x--modeling.X"}}',
  ),
  config('a map that is a text', 'hub-config.imports-code', '{"auto_map":"modeling.X"}'),
  config(
    'a pipeline of the repository',
    'hub-config.imports-code',
    '{"custom_pipelines":{"x":{"impl":"pipeline.X"}}}',
  ),
  config(
    'a map that stands twice',
    'hub-config.ambiguous',
    '{"auto_map":{"AutoModel":"m.X"},"auto_map":{}}',
  ),
  config(
    'a class that stands twice',
    'hub-config.ambiguous',
    '{"auto_map":{"AutoModel":"m.X","AutoModel":"m.Y"}}',
  ),
  config(
    'a value that is nested deep',
    'hub-config.ambiguous',
    `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  ),
  config('a configuration that is cut', 'hub-config.not-json', CONFIG.slice(0, -5)),
  config(
    'a configuration that is not UTF-8',
    'hub-config.not-json',
    Buffer.from('{"a":"\xff"}', 'latin1'),
  ),
  config(
    'ten thousand keys and one',
    'hub-config.too-large',
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`k${i}`, 1]))),
  ),
  config(
    'a value of three megabytes',
    'hub-config.too-large',
    `{"chat_template":"${'x'.repeat(3 * 1024 * 1024)}"}`,
  ),
  adapter(
    'a module that the loader imports',
    'hub-config.imports-library',
    '{"auto_mapping":{"parent_library":"evil"}}',
  ),
  modules(
    'a module of no known library',
    'hub-config.imports-library',
    '[{"idx":0,"type":"evil.Module"}]',
  ),
  tokenizer(
    'a chat template that leaves its sandbox',
    'hub-config.chat-template-reaches-out',
    '{"chat_template":"{{ x|attr(\'y\') }}"}',
  ),
  tokenizer(
    'a named template that leaves its sandbox',
    'hub-config.chat-template-reaches-out',
    '{"chat_template":[{"name":"tool_use","template":"{{ x.__globals__ }}"}]}',
  ),
  card('front matter without an end', 'model-card.open-front-matter', '---\nlicense: mit\n'),
  card(
    'a licence that stands twice',
    'model-card.duplicate-key',
    CARD.replace('license', 'license: gpl\nlicense'),
  ),
  card(
    'a licence that stands twice, once in quotes',
    'model-card.duplicate-key',
    CARD.replace('license', '"license": gpl\nlicense'),
  ),
  card('a licence by an alias', 'model-card.not-read', '---\nx: &a mit\nlicense: *a\n---\n'),
  card('a licence with a tag', 'model-card.not-read', '---\nlicense: !!str mit\n---\n'),
  card('a licence over several lines', 'model-card.not-read', '---\nlicense: >\n  mit\n---\n'),
  card('base models that are objects', 'model-card.not-read', '---\nbase_model:\n- name: a\n---\n'),
  card(
    'a card that is not UTF-8',
    'model-card.not-utf8',
    Buffer.from('---\nlicense: \xff\n---\n', 'latin1'),
  ),
  {
    ...card('a pointer in the place of the weights', 'lfs-pointer.not-the-file', POINTER),
    name: 'model.bin',
    twin: Buffer.from('weights'),
  },
  {
    ...card(
      'a library in the place of a text',
      'code-file.native',
      Buffer.from('7f454c460201', 'hex'),
    ),
    name: 'vocab.txt',
    twin: Buffer.from('a b c'),
  },
]
