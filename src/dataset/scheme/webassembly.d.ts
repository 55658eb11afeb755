// SPDX-License-Identifier: Apache-2.0
//
// The little of WebAssembly's JavaScript interface that is used here: the types
// of Node have none of it, and those of a browser come with all of a browser.

declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { readonly initial: number })
    readonly buffer: ArrayBuffer
    grow(pages: number): number
  }
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Record<string, unknown>>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
}
