import type { Scale } from './scale.ts'

/** What the rules need to know of a framework; the whole of it is in the contract. */
export interface FrameworkOutline {
  readonly scale: Scale
  readonly aspects: readonly {
    readonly code: string
    readonly judgements: readonly { readonly code: string }[]
  }[]
}

type JudgementOf<F extends FrameworkOutline> = F['aspects'][number]['judgements'][number]
type AspectOf<F extends FrameworkOutline> = F['aspects'][number]

/** Every judgement of a framework in its order, with the aspect that it belongs to. */
export function judgementsOf<F extends FrameworkOutline>(
  framework: F,
): { aspect: AspectOf<F>; judgement: JudgementOf<F> }[] {
  return framework.aspects.flatMap((aspect) =>
    aspect.judgements.map((judgement) => ({ aspect, judgement })),
  )
}

export function judgementCodes(framework: FrameworkOutline): string[] {
  return judgementsOf(framework).map(({ judgement }) => judgement.code)
}

/** The judgement of that code, or null where the framework has none. */
export function findJudgement<F extends FrameworkOutline>(
  framework: F,
  code: string,
): JudgementOf<F> | null {
  return judgementsOf(framework).find(({ judgement }) => judgement.code === code)?.judgement ?? null
}
