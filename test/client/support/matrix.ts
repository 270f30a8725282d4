import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'

/** A box as the server tells it, with nothing in it. */
export const matrixCell = (change: Partial<MatrixCell>): MatrixCell => ({
  region: 'north-wales',
  judgement: 'use-of-data',
  rating: null,
  reason: null,
  strength: null,
  challenge: null,
  priority: null,
  language: null,
  statements: [],
  evidenceCount: null,
  open: true,
  ratings: null,
  ...change,
})

/** Two judgements in two regions. */
export const smallMatrix = (
  layer: Matrix['layer'],
  cells: readonly Partial<MatrixCell>[],
  change: Partial<Matrix> = {},
): Matrix => ({
  round: '2013-05',
  title: 'Spring round',
  positionAt: '2013-05',
  old: true,
  provenance: 'live',
  framework: 'readiness-to-deliver',
  frameworkVersion: 2,
  layer,
  judgements: [
    { code: 'clarity-of-vision', aspect: 'leadership', title: 'Clarity of vision' },
    { code: 'use-of-data', aspect: 'systems', title: 'Use of data' },
  ],
  regions: [
    { id: 'north-wales', name: 'North Wales' },
    { id: 'south-east', name: 'South East' },
  ],
  cells: cells.map(matrixCell),
  ...change,
})
