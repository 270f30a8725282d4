import type { FastifyLoggerOptions, FastifyRequest } from 'fastify'

export interface LogSettings {
  readonly level: string
  /** Where the log goes; without it, to standard output. */
  readonly stream?: { write(line: string): void }
}

/** What of a request or an answer carries a secret, should a serializer ever let headers through. */
const redact = ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]']

/** The log as Fastify takes it: requests without the secrets that their addresses carry. */
export function describeLog(settings: LogSettings): FastifyLoggerOptions & { redact: string[] } {
  return { ...settings, redact, serializers: { req: describeRequest } }
}

function describeRequest({ method, url, host, ip }: FastifyRequest) {
  return { method, url: hideSecret(url), host, remoteAddress: ip }
}

/** One-time links, as the client opens them and as the API takes them, end in their secret. */
function hideSecret(url: string): string {
  return url.replace(/\/(link|one-time-links)\/[^/?#]+/gi, '/$1/[hidden]')
}
