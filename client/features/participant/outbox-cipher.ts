import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Encrypted } from '../../buffer/cipher.ts'

const nonceLength = 24
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Encrypts what waits on a device; in plain scripts, since over plain HTTP no Web Crypto is there. */
export interface OutboxCipher {
  readonly encrypt: (id: string, value: unknown) => Encrypted
  /** @throws where the key, the id or the bytes are others */
  readonly decrypt: (id: string, encrypted: Encrypted) => unknown
}

/**
 * A cipher from the secret that the server gives a participant: XChaCha20-Poly1305 with 256 bits.
 * The id of an entry is bound into it.
 * @param secret 64 hexadecimal digits
 */
export function createOutboxCipher(secret: string): OutboxCipher {
  const key = Uint8Array.from(secret.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  const open = (id: string, nonce: Uint8Array) => xchacha20poly1305(key, nonce, encoder.encode(id))
  return {
    encrypt(id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
      const plain = encoder.encode(JSON.stringify(value))
      return { iv, data: new Uint8Array(open(id, iv).encrypt(plain)).buffer }
    },
    decrypt: (id, { iv, data }) =>
      JSON.parse(decoder.decode(open(id, iv).decrypt(new Uint8Array(data)))) as unknown,
  }
}
