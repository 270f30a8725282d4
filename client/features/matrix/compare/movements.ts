import type { Box } from './boxes.ts'

export interface MovementCounts {
  /** The boxes of which it is known whether they moved. */
  readonly all: number
  readonly up: number
  readonly down: number
}

/** How many boxes moved from the layer before, and which way. */
export function countMovements(boxes: readonly Pick<Box, 'cell'>[]): MovementCounts {
  const directions = boxes.flatMap(({ cell }) => cell.movement?.direction ?? [])
  return {
    all: directions.length,
    up: directions.filter((direction) => direction === 'up').length,
    down: directions.filter((direction) => direction === 'down').length,
  }
}
