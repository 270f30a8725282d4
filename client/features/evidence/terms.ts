import type { EvidenceInput, SourceInput } from '../../../server/contract/evidence.ts'

/** The choices of the contract, whose types keep these lists whole. */
export const evidenceMethods = Object.keys({
  document: 1,
  interview: 1,
  'focus-group': 1,
  observation: 1,
  'data-set': 1,
  workshop: 1,
} satisfies Record<SourceInput['kind'], 1>) as SourceInput['kind'][]

export const organisationKinds = Object.keys({
  school: 1,
  'local-authority': 1,
  consortium: 1,
  other: 1,
} satisfies Record<SourceInput['organisation'], 1>) as SourceInput['organisation'][]

export const renderings = Object.keys({
  verbatim: 1,
  'near-verbatim': 1,
  paraphrase: 1,
} satisfies Record<EvidenceInput['rendering'], 1>) as EvidenceInput['rendering'][]
