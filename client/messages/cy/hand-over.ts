import type { handOver as en } from '../en/hand-over.ts'

export const handOver: Record<keyof typeof en, string> = {
  'hand-over.title': 'Trosglwyddo adolygiad {region}',
  'hand-over.back': 'Yn ôl i’r adolygiad',
  'hand-over.what':
    'Daw eich aseiniad i’r rhanbarth hwn i ben, ac mae un yr adolygydd arall yn dechrau. {drafts, plural, =0 {Nid oes gennych ddrafftiau yma.} zero {Nid oes gennych ddrafftiau yma.} one {Bydd # drafft yn mynd ato, ac ni fydd yn eiddo i chi mwyach.} two {Bydd # ddrafft yn mynd ato, ac ni fyddant yn eiddo i chi mwyach.} few {Bydd # drafft yn mynd ato, ac ni fyddant yn eiddo i chi mwyach.} many {Bydd # drafft yn mynd ato, ac ni fyddant yn eiddo i chi mwyach.} other {Bydd # drafft yn mynd ato, ac ni fyddant yn eiddo i chi mwyach.}} {sealed, plural, =0 {Nid ydych wedi selio dim yma.} zero {Nid ydych wedi selio dim yma.} one {Erys yr # radd a seliwyd gennych yn eiddo i chi.} two {Erys y # radd a seliwyd gennych yn eiddo i chi.} few {Erys y # gradd a seliwyd gennych yn eiddo i chi.} many {Erys y # gradd a seliwyd gennych yn eiddo i chi.} other {Erys y # gradd a seliwyd gennych yn eiddo i chi.}}',
  'hand-over.to': 'Pwy sy’n ei gymryd drosodd',
  'hand-over.to-missing': 'Dewiswch yr adolygydd sy’n ei gymryd drosodd',
  'hand-over.note': 'Nodyn ar ei gyfer (dewisol)',
  'hand-over.note-hint':
    'Beth sydd wedi’i wneud, beth sydd heb ei wneud, pwy i’w holi. Dim ond chi’ch dau sy’n ei weld.',
  'hand-over.language': 'Iaith y nodyn',
  'hand-over.button': 'Trosglwyddo i {name}',
  'hand-over.question':
    'Trosglwyddo’r adolygiad hwn i {name}? {drafts, plural, =0 {Nid oes drafft yn mynd gydag ef.} zero {Nid oes drafft yn mynd gydag ef.} one {Bydd # drafft yn mynd gydag ef.} two {Bydd # ddrafft yn mynd gydag ef.} few {Bydd # drafft yn mynd gydag ef.} many {Bydd # drafft yn mynd gydag ef.} other {Bydd # drafft yn mynd gydag ef.}} Ni allwch ei dynnu’n ôl eich hun.',
  'hand-over.confirm': 'Ie, trosglwyddo',
  'hand-over.done': 'Trosglwyddwyd i {name}',
  'hand-over.nobody':
    'Nid oes adolygydd a allai ei gymryd drosodd: mae pob un wedi’i esgusodi yma neu eisoes yn graddio yma. Gall gweinyddwr ychwanegu adolygydd.',
  'hand-over.not-here':
    'Ni allwch drosglwyddo’r adolygiad hwn: dim ond adolygydd a neilltuwyd a all wneud hynny, hyd nes yr agorir y graddau.',
  'hand-over.to-you':
    'Trosglwyddwyd i chi gan {from} ar {date}; {count, plural, =0 {ni ddaeth drafftiau gydag ef} zero {ni ddaeth drafftiau gydag ef} one {daeth # drafft gydag ef} two {daeth # ddrafft gydag ef} few {daeth # drafft gydag ef} many {daeth # drafft gydag ef} other {daeth # drafft gydag ef}}.',
  'hand-over.by-you':
    'Trosglwyddwyd gennych chi i {to} ar {date}; {count, plural, =0 {nid aeth drafftiau gydag ef} zero {nid aeth drafftiau gydag ef} one {aeth # drafft gydag ef} two {aeth # ddrafft gydag ef} few {aeth # drafft gydag ef} many {aeth # drafft gydag ef} other {aeth # drafft gydag ef}}.',
  'hand-over.home':
    'Ar {date}, trosglwyddwyd yr adolygiad hwn i chi: {region} (gynt: {from}); {count, plural, =0 {ni ddaeth drafftiau gydag ef} zero {ni ddaeth drafftiau gydag ef} one {daeth # drafft gydag ef} two {daeth # ddrafft gydag ef} few {daeth # drafft gydag ef} many {daeth # drafft gydag ef} other {daeth # drafft gydag ef}}.',
  'hand-over.home-note': 'Mae nodyn ar eich cyfer.',
  'hand-over.home-open': 'Agor yr adolygiad: {region}',
  'hand-over.between': 'Trosglwyddwyd gan {from} i {to} ar {date}.',
  'trail.review.hand-over': 'Trosglwyddo’r adolygiad i adolygydd arall',
}
