import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { issueFirstAdministratorLink } from './features/links/use-cases.ts'

/** What to tell whoever started the toolkit: where it answers, and what to do first. */
export async function announcement(
  deps: Deps,
  config: Config,
  where: { readonly port: number; readonly lanAddresses: readonly string[] },
): Promise<string[]> {
  return config.trial ? trialLines(deps, config, where) : productionLines(deps)
}

function trialLines(
  { trialPassphrase }: Deps,
  { database }: Config,
  { port, lanAddresses }: { port: number; lanAddresses: readonly string[] },
): string[] {
  const kept =
    'file' in database
      ? `What you do stays in ${database.file}; stop with Ctrl+C, delete that file to begin again.`
      : 'What you do stays in the PostgreSQL database that DATABASE_URL names.'
  return [
    '',
    `  Readiness review toolkit, trial:   http://127.0.0.1:${port}`,
    ...lanAddresses.map(
      (address) => `  From phones in this network:       http://${address}:${port}`,
    ),
    ...(trialPassphrase ? [`  Passphrase to sign in by role:     ${trialPassphrase}`] : []),
    '',
    '  Look first at the November 2012 review: four regions side by side, on the first page.',
    '  Then sign in as a reviewer and, in the practice round, rate a judgement against its evidence.',
    `  ${kept}`,
    '',
  ]
}

async function productionLines(deps: Deps): Promise<string[]> {
  const link = await issueFirstAdministratorLink(deps)
  return [
    `Readiness review toolkit ${deps.version} answers at ${deps.config.publicUrl?.origin}`,
    ...(link
      ? [`There is no administrator yet. Open this once, within 24 hours, to become it: ${link}`]
      : []),
  ]
}
