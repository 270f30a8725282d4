import type { ComponentChildren } from 'preact'
import { useRoute } from 'preact-iso'
import type { Source } from '../../../server/contract/evidence.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'

/** Where sources and evidence of a review are written, and where that leads back to. */
export interface WritingPlace {
  readonly round: Round
  readonly framework: Framework
  readonly review: Round['reviews'][number]
  readonly sources: readonly Source[]
  /** The judgement that the page was reached from. */
  readonly judgement: string
  readonly back: { readonly href: string; readonly text: string }
  readonly caption: string
  /** Reads the sources again. */
  readonly reload: () => void
}

interface ReviewWritingProps {
  readonly children: (place: WritingPlace) => ComponentChildren
}

/** Loads what a page needs on which the review team writes sources or evidence of a review. */
export function ReviewWriting({ children }: ReviewWritingProps) {
  const { id } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const shown = round.data
  const framework = useResource<Framework>(
    shown && `/frameworks/${shown.framework}`,
    shown ? { version: shown.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(one) => (
        <Loaded resource={framework}>
          {(frame) => (
            <InReview round={one} framework={frame}>
              {children}
            </InReview>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface InReviewProps extends ReviewWritingProps {
  readonly round: Round
  readonly framework: Framework
}

function InReview({ round, framework, children }: InReviewProps) {
  const { params, query } = useRoute()
  const review = round.reviews.find(({ region }) => region.id === params.region)
  const mayWrite = review !== undefined && can('evidence.write', review.standing)
  const sources = useResource<Source[]>(mayWrite ? `/reviews/${review.id}/sources` : null)
  const code = query.judgement ?? judgementCodes(framework)[0] ?? ''
  const judgement = findJudgement(framework, code)
  if (!mayWrite || !judgement) return <NotFoundPage />
  const back = {
    href: cellAddress(round.id, review.region.id, code),
    text: inLanguage(judgement.title),
  }
  const caption = `${review.region.name} – ${round.title}`
  const place = { round, framework, review, back, caption }
  return (
    <Loaded resource={sources}>
      {(registered) =>
        children({ ...place, sources: registered, judgement: code, reload: sources.reload })
      }
    </Loaded>
  )
}
