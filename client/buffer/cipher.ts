/** What one person's entries are encrypted with, and the ids that tell nothing of their names. */
export interface Cipher {
  readonly idOf: (name: string) => Promise<string>
  readonly encrypt: (id: string, value: unknown) => Promise<Encrypted>
  /** @throws where the entry is another person's, another entry's, or was changed */
  readonly decrypt: (id: string, encrypted: Encrypted) => Promise<unknown>
}

export interface Encrypted {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * A cipher from the secret that the server gives a signed-in person: AES-GCM with 256 bits, by HKDF,
 * with keys that no script can read out. The id of an entry is bound into it.
 */
export async function createCipher(secret: string): Promise<Cipher> {
  const { subtle } = crypto
  const material = await subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ])
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode('readiness buffer'),
    info: encoder.encode(info),
  })
  const key = await subtle.deriveKey(
    from('content'),
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const nameKey = await subtle.deriveKey(
    from('names'),
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  const parameters = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoder.encode(id),
  })
  return {
    async idOf(name) {
      const signature = await subtle.sign('HMAC', nameKey, encoder.encode(name))
      return [...new Uint8Array(signature)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
    },
    async encrypt(id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = encoder.encode(JSON.stringify(value))
      return { iv, data: await subtle.encrypt(parameters(id, iv), key, plain) }
    },
    async decrypt(id, { iv, data }) {
      const plain = await subtle.decrypt(parameters(id, iv), key, data)
      return JSON.parse(decoder.decode(plain)) as unknown
    },
  }
}
