import { type Cells, useCells } from './use-cells.ts'

export interface RegionCells extends Omit<Cells, 'reload'> {
  /** Reads one judgement again; what is there stays until it comes. */
  readonly reload: (judgement: string) => Promise<void>
}

/** Every judgement of a region, each as a viewer may see it, in the order of the framework. */
export function useRegionCells(
  round: string,
  region: string,
  judgements: readonly string[],
): RegionCells {
  const { reload, ...found } = useCells(
    round,
    judgements.map((judgement) => ({ region, judgement })),
  )
  return { ...found, reload: (judgement) => reload({ region, judgement }) }
}
