import { networkInterfaces } from 'node:os'
import type { Config } from './config.ts'

/** The addresses of this machine in its networks, IPv4 alone, since people type them. */
export function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/** Where phones reach a trial in the network, also while whoever runs it is at 127.0.0.1. */
export function phoneOriginOf({
  trialLan,
  port,
}: Pick<Config, 'trialLan' | 'port'>): string | null {
  const [address] = trialLan ? ownAddresses() : []
  return address === undefined || port === 0 ? null : `http://${address}:${port}`
}
