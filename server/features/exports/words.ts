import type { Bilingual } from '../../core/language.ts'
import type { Provenance } from '../../core/provenance.ts'
import type { RatingSource } from './sources.ts'

// No translator has passed the Welsh of this file yet; the files say so.

export const sourceNames: Readonly<Record<RatingSource, Bilingual>> = {
  agreed: { en: 'Agreed level', cy: 'Lefel y cytunwyd arni' },
  calibrated: { en: 'Calibrated level', cy: 'Lefel wedi’i chymedroli' },
  self: { en: 'Self-review', cy: 'Hunanadolygiad' },
  ballots: { en: 'Ballots of the self-review', cy: 'Pleidleisiau’r hunanadolygiad' },
  sealed: { en: 'Sealed ratings', cy: 'Graddau dan sêl' },
}

export const provenanceNotes: Readonly<Record<Provenance, Bilingual>> = {
  source: {
    en: 'From a published document. Its words are given as they stand; its scores were pictures and are not in its text. The labels strength, challenge and priority are this toolkit’s coding by position.',
    cy: 'O ddogfen gyhoeddedig. Rhoddir ei geiriau fel y maent; lluniau oedd ei sgorau, ac nid ydynt yn ei thestun. Codio’r pecyn cymorth hwn yn ôl safle yw’r labeli cryfder, her a blaenoriaeth.',
  },
  readings: {
    en: 'Readings by a language model: not made by people and not by the review team.',
    cy: 'Darlleniadau gan fodel iaith: nid pobl na’r tîm adolygu a’u gwnaeth.',
  },
  simulated: {
    en: 'Simulated: generated for trial. It says nothing about any real body.',
    cy: 'Efelychiad: fe’i cynhyrchwyd ar gyfer treial. Nid yw’n dweud dim am unrhyw gorff go iawn.',
  },
  live: {
    en: 'Made by the reviewers of this round.',
    cy: 'Gwaith adolygwyr y rownd hon.',
  },
}

export const oldNote: Bilingual = {
  en: 'This position is more than six months old.',
  cy: 'Mae’r sefyllfa hon yn fwy na chwe mis oed.',
}

/** Who sees part of the evidence may not learn from a number that there is more. */
export const evidenceCounted: Bilingual = {
  en: 'Evidence is counted as far as whoever took the file out may read it. For analysts it is counted as far as the report uses it: 0 means none that the report uses.',
  cy: 'Cyfrifir tystiolaeth i’r graddau y caiff pwy bynnag a gymerodd y ffeil ei darllen. I ddadansoddwyr, fe’i cyfrifir i’r graddau y mae’r adroddiad yn ei defnyddio: ystyr 0 yw dim y mae’r adroddiad yn ei defnyddio.',
}

/** How to read the files, for whoever has nothing but them. */
export const readingNotes: readonly Bilingual[] = [
  {
    en: 'One row for each round, region, judgement and source of rating. Sealed ratings and ballots have one row for each level of the scale, which says how many gave it.',
    cy: 'Un rhes ar gyfer pob rownd, rhanbarth, barn a ffynhonnell gradd. Mae gan raddau dan sêl a phleidleisiau un rhes ar gyfer pob lefel o’r raddfa, sy’n dweud faint a’i rhoddodd.',
  },
  {
    en: 'Levels are in order, higher is more ready. They are no quantities: do not total or average them.',
    cy: 'Mae’r lefelau mewn trefn, yr uchaf yn fwyaf parod. Nid meintiau ydynt: peidiwch â’u hadio na’u cyfartaleddu.',
  },
  {
    en: 'Movement: up, down or same, from the step before to this one. A calibrated level moves from the range between the lower and the upper median of the sealed ratings, an agreed level from the calibrated one. Outside all sealed ratings: up where the level is higher than every one of them, down where it is lower, otherwise no.',
    cy: 'Symudiad: up (i fyny), down (i lawr) neu same (yr un peth), o’r cam blaenorol i hwn. Mae lefel wedi’i chymedroli yn symud o’r amrediad rhwng canolrif isaf a chanolrif uchaf y graddau dan sêl, a lefel y cytunwyd arni o’r lefel wedi’i chymedroli. Y tu allan i’r holl raddau dan sêl: up lle mae’r lefel yn uwch na phob un ohonynt, down lle mae’n is, fel arall no (nac ydyw).',
  },
  {
    en:
      'Evidence and the expected position belong to the region and judgement, and are repeated in each of their rows. ' +
      evidenceCounted.en,
    cy:
      'Perthyn y dystiolaeth a’r sefyllfa ddisgwyliedig i’r rhanbarth a’r farn, ac fe’u hailadroddir ym mhob un o’u rhesi. ' +
      evidenceCounted.cy,
  },
  {
    en: 'Shorthand: [x] not available, [z] not applicable, [c] confidential: not open to whoever took the file out. Sources of rating that are open to them in no region are left out.',
    cy: 'Llaw-fer: [x] ddim ar gael, [z] amherthnasol, [c] gwybodaeth gyfrinachol: heb fod yn agored i bwy bynnag a gymerodd y ffeil. Gadewir allan ffynonellau gradd nad ydynt yn agored iddynt mewn unrhyw ranbarth.',
  },
  {
    en: 'A text that begins with =, +, -, @, a tab or a line break has an apostrophe before it, so that no program takes it for a formula.',
    cy: 'Mae collnod o flaen testun sy’n dechrau â =, +, -, @, tab neu doriad llinell, rhag i unrhyw raglen ei gymryd yn fformiwla.',
  },
  {
    en: 'The Welsh of titles and notes is a draft that no translator has passed yet.',
    cy: 'Drafft yw Cymraeg y teitlau a’r nodiadau; nid oes cyfieithydd wedi’i gymeradwyo eto.',
  },
]
