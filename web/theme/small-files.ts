import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const squeeze = promisify(brotliCompress)

/** Beside each text that a browser fetches a squeezed copy, `.br`: made once, smaller than what can be made while somebody waits. */
export function smallFiles(): Plugin {
  return {
    name: 'buurtwijs:small-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('the client build has no folder')
      const texts = Object.keys(bundle).filter(name => /\.(?:css|js|svg)$/.test(name))
      await Promise.all(
        texts.map(async name => {
          const text = await readFile(join(dir, name))
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: name.endsWith('.css') ? 11 : 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          }
          await writeFile(join(dir, `${name}.br`), await squeeze(text, { params }))
        }),
      )
    },
  }
}
