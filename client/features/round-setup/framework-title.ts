import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { inLanguage } from '../../language.tsx'
import { useResource } from '../../resource.ts'

/** The title of a round's framework; its id until that has come. */
export function useFrameworkTitle(round: Round): string {
  const framework = useResource<Framework>(`/frameworks/${round.framework}`, {
    version: round.frameworkVersion,
  })
  return framework.data ? inLanguage(framework.data.title) : round.framework
}
