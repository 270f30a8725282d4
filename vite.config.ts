import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, 'dist/client')

/** Writes `.br` and `.gz` beside every text file, which the server sends as they are. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(outDir, { recursive: true })
      const texts = names.filter((name) => /\.(js|css|html|svg)$/.test(name))
      await Promise.all(texts.map((name) => compress(join(outDir, name))))
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path)
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, options))
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}

const client = join(import.meta.dirname, 'client')

/**
 * Puts what the first page loads into one chunk: a module that other pages share with it would be
 * a small file of its own, and many small files weigh more on the wire than one.
 */
function firstPageChunk(): (id: string, graph: Graph) => string | null {
  let modules: Set<string> | null = null
  return (id, graph) => {
    modules ??= reach([join(client, 'main.tsx'), join(client, 'features/home/HomePage.tsx')], graph)
    return modules.has(id) ? 'first-page' : null
  }
}

/** Those that the weighing of the first page tells apart by name. */
const named = ['first-page', 'reading', 'catalogue']

interface Graph {
  getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

function reach(starts: readonly string[], graph: Graph): Set<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported)
  }
  for (const start of starts) visit(start)
  return found
}

export default defineConfig({
  root: client,
  plugins: [preact({ reactAliasesEnabled: false }), compressed()],
  resolve: {
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: join(import.meta.dirname, 'client/message-parser.ts'),
      },
    ],
  },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstPageChunk() }] },
        // The first page lists every file that others load, so a long name is sent to everybody.
        chunkFileNames: ({ name }) =>
          named.includes(name) ? 'assets/[name]-[hash].js' : 'assets/[hash].js',
      },
    },
  },
  server: { proxy: { '^/api/': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
})
