import { z } from 'zod'
import { choices } from '../core/comparisons/choice.ts'
import { hiddenKinds } from '../core/comparisons/hide-names.ts'
import { polarities, statementKinds } from '../core/statement.ts'
import { outlineOfRound } from './cells.ts'
import { created, instant, language, level, named, slug, supersedes, uuid } from './common.ts'
import { shownFigure } from './figures.ts'

/** Somebody's words, cut where a name was hidden. */
const pieces = z.array(z.union([z.string(), z.object({ hidden: z.enum(hiddenKinds) })]))

/** What there is to read of one judgement in one region, without its names. */
export const hiddenCell = z.object({
  texts: z.array(
    z.object({
      kind: z.enum(statementKinds),
      /** Null for a statement of a document. */
      polarity: z.enum(polarities).nullable(),
      language,
      pieces,
    }),
  ),
  /** What the region's own agreed plan expected by now. */
  expected: z.object({ language, pieces }).nullable(),
})
export type HiddenCell = z.infer<typeof hiddenCell>

export const drawnPair = z.object({
  position: z.int(),
  judgement: z.string(),
  /** Names of cells in `cells`, which tell nothing of their regions. */
  left: z.string(),
  right: z.string(),
  /** Whether the judge may no longer compare one of the two. */
  withdrawn: z.boolean(),
  /** Stands for what there is to read of the two, and moves when that changes. */
  basis: z.string(),
  /** Whether it has moved since the judge said what they last said of the pair. */
  changed: z.boolean(),
  /** The last that the judge said of it. */
  last: z.object({ id: z.string(), choice: z.enum(choices) }).nullable(),
})
export type DrawnPair = z.infer<typeof drawnPair>

export const sitting = z.object({
  id: z.string(),
  /** Moves with every choice. */
  version: z.int(),
  drawnAt: instant,
  /** Stands for all there is to read, and moves when any of it changes. */
  evidence: z.string(),
  pairs: z.array(drawnPair),
  cells: z.record(z.string(), hiddenCell),
})
export type Sitting = z.infer<typeof sitting>

/** Where the viewer stands as a judge of a round. */
export const judging = z.object({
  round: outlineOfRound,
  /** What is compared: the statements of a document, or the evidence of a review. */
  texts: z.enum(['statements', 'evidence']),
  /** How many regions are still to leave calibration, with which judging ends; null where it does not end. */
  untilEnd: z.object({ open: z.int(), regions: z.int() }).nullable(),
  /** How many pairs a sitting would draw: those that the judge has not compared yet. */
  toDraw: z.int(),
  /** Boxes of the side-by-side view that hold nothing to read, so that no pair is drawn with them. */
  withoutText: z.int(),
  /** The one that is open. */
  sitting: sitting.nullable(),
  handedIn: z.array(z.object({ id: z.string(), at: instant, compared: z.int() })),
  /** Whether the figures of the round are open to the viewer once nothing of theirs is open. */
  readsResults: z.boolean(),
})
export type Judging = z.infer<typeof judging>

const sittingProgress = z.object({ chosen: z.int(), pairs: z.int() })

/** Comparisons that are begun and not handed in. */
export const openSittings = z.object({
  own: sittingProgress.nullable(),
  /** Null for whoever does not run the calibration. */
  others: z.array(sittingProgress.extend({ judge: z.string() })).nullable(),
})
export type OpenSittings = z.infer<typeof openSittings>

export const sittingParams = z.object({ id: slug, sittingId: uuid })
export const choiceParams = sittingParams.extend({ choiceId: uuid })

export const newChoice = z.object({
  position: z.int().min(1).max(10_000),
  choice: z.enum(choices),
  /** What the judge had before them: the `basis` of the pair as it was shown. */
  basis: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .default(null),
  supersedes,
})
export type NewChoice = z.infer<typeof newChoice>

/** With the `evidence` of the sitting as it stands, so that a page knows when to read it again. */
export const choiceMade = created.extend({ evidence: z.string() })
export type ChoiceAnswer = z.infer<typeof choiceMade>

const ranked = z.object({
  region: z.string(),
  /** A model quantity in logits, about the mean of those compared; null where there is none. */
  ability: z.number().nullable(),
  standardError: z.number().nullable(),
  wins: z.int(),
  losses: z.int(),
  ties: z.int(),
})

const order = z.object({
  /** The one that came out ahead first. */
  items: z.array(ranked),
  pairs: z.array(
    z.object({
      ahead: z.string(),
      behind: z.string(),
      difference: z.number(),
      standardError: z.number(),
      /** That the one is truly ahead of the other; not that it wins one comparison. */
      probability: z.number(),
    }),
  ),
  /** Whether some always won or always lost, so that the distances rest on an assumption. */
  regularised: z.boolean(),
})
export type ShownOrder = z.infer<typeof order>

const cellLevel = z.object({ lower: level, upper: level, layer: z.enum(['agreed', 'sealed']) })

export const contradiction = z.object({
  judgement: z.string(),
  ahead: z.string(),
  behind: z.string(),
  probability: z.number(),
  aheadLevel: cellLevel,
  behindLevel: cellLevel,
})
export type ShownContradiction = z.infer<typeof contradiction>

const judge = z.object({
  /** Null for those who are not told who judged. */
  name: z.string().nullable(),
  /** Whether a language model compared, not a person. */
  model: z.boolean(),
  compared: z.int(),
  ties: z.int(),
  /** About 1 where their choices depart from the order of all as chance would have it. */
  infit: z.number().nullable(),
})
export type ShownJudge = z.infer<typeof judge>

/** What comes of the comparisons of a round. */
export const comparisonFigures = z.object({
  counts: z.object({
    comparisons: z.int(),
    ties: z.int(),
    /** Of the pairs of a judgement that several judges compared, on how many all said the same. */
    several: z.int(),
    same: z.int(),
    /** Choices that rest on evidence of which something was added, changed or withdrawn since. */
    changedSince: z.int(),
    /** Pairs of which several judges did not read the same evidence. */
    readDifferently: z.int(),
    /** Judges who began after the ratings of the round were opened, and so could know them. */
    afterReveal: z.int(),
  }),
  judgements: z.array(order.extend({ code: z.string(), choices: z.int(), judges: z.int() })),
  /** All comparisons of all judgements together, with regions as items. */
  pooled: order,
  reliability: shownFigure,
  judges: z.array(judge),
  /** How many boxes have a level that the comparisons can be held against. */
  levels: z.int(),
  contradictions: z.array(contradiction),
  /** How many pairs have two different levels: those that could contradict. */
  ordered: z.int(),
})
export type ComparisonFigures = z.infer<typeof comparisonFigures>

export const comparisonResults = z.object({
  round: outlineOfRound,
  /** Those that the viewer reads comparisons of. */
  regions: z.array(named),
  /** Whether they are kept back while the viewer has comparisons of their own to hand in. */
  judging: z.boolean(),
  /** Whether the viewer may compare. */
  mayJudge: z.boolean(),
  /** Whether nobody may any more, as the last region has left calibration. */
  isOver: z.boolean(),
  /** What was begun and not handed in before judging ended, and so does not count; null until then. */
  notHandedIn: z
    .object({
      judges: z.int(),
      choices: z.int(),
      /** Of these choices the viewer's own. */
      own: z.int(),
    })
    .nullable(),
  /** Null while they are kept back, and where nobody has handed any in. */
  figures: comparisonFigures.nullable(),
})
export type ComparisonResults = z.infer<typeof comparisonResults>
