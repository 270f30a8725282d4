import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * Compresses what is made anew for each request; held answers and built files come compressed.
 * Brotli at the quality that costs little more than gzip. Bodies that come compressed are refused
 * as before, so that nobody can send a small one that unfolds into a large one.
 */
export const compressionPlugin = plugin(
  async (app: FastifyInstance) => {
    await app.register(compress, {
      encodings: ['br', 'gzip'],
      threshold: 1024,
      globalDecompression: false,
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    })
  },
  { name: 'compression' },
)
