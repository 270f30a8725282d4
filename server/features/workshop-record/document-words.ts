import type { Bilingual } from '../../core/language.ts'

// No translator has passed the Welsh of this file yet; the files say so.

export const documentWords = {
  title: { en: 'Minutes of the self-review workshop', cy: 'Cofnodion y gweithdy hunanadolygu' },
  round: { en: 'Review round', cy: 'Rownd adolygu' },
  region: { en: 'Region', cy: 'Rhanbarth' },
  positionAt: { en: 'Position as at', cy: 'Sefyllfa fel yr oedd ar' },
  framework: { en: 'Framework', cy: 'Fframwaith' },
  version: { en: 'version', cy: 'fersiwn' },
  levels: { en: 'Agreed levels', cy: 'Lefelau y cytunwyd arnynt' },
  judgement: { en: 'Judgement', cy: 'Barn' },
  agreed: { en: 'Agreed level', cy: 'Lefel y cytunwyd arni' },
  none: { en: 'Not agreed', cy: 'Heb gytuno' },
  rehearsal: {
    en: 'Rehearsal: with simulated participants. Nothing of it entered the self-review.',
    cy: 'Ymarfer: gyda chyfranogwyr efelychiadol. Nid aeth dim ohono i’r hunanadolygiad.',
  },
  drafted: {
    en: 'Drafted by rule from the workshop’s log; nobody has edited it.',
    cy: 'Drafftiwyd yn ôl rheol o log y gweithdy; nid oes neb wedi’i olygu.',
  },
  edited: {
    en: 'Drafted by rule from the workshop’s log and edited by a facilitator.',
    cy: 'Drafftiwyd yn ôl rheol o log y gweithdy a’i olygu gan hwylusydd.',
  },
  behind: {
    en: 'Something happened in the workshop after this was edited.',
    cy: 'Digwyddodd rhywbeth yn y gweithdy ar ôl golygu hwn.',
  },
  ordinal: {
    en: 'Levels are in order, from least to most ready. They are never totalled or averaged. The minutes name no participant.',
    cy: 'Mae’r lefelau mewn trefn, o’r lleiaf i’r mwyaf parod. Ni chânt byth eu hadio na’u cyfartaleddu. Nid yw’r cofnodion yn enwi’r un cyfranogwr.',
  },
  welsh: {
    en: 'The Welsh of titles and notes is a draft that no translator has passed yet.',
    cy: 'Drafft yw Cymraeg y teitlau a’r nodiadau; nid oes cyfieithydd wedi’i gymeradwyo eto.',
  },
} as const satisfies Record<string, Bilingual>
