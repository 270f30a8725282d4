import type { workshopPlan as en } from '../en/workshop-plan.ts'

export const workshopPlan: Record<keyof typeof en, string> = {
  'workshops.title': 'Gweithdai hunanadolygu: {region}',
  'workshops.what':
    'Mae’r tîm arwain yn graddio pob barn ar ei ben ei hun, yn gweld pob gradd ar yr un pryd, yn trafod, yn graddio eto, ac yn cytuno ar lefel gyda’r rhesymau drosti.',
  'workshops.link': 'Gweithdai hunanadolygu’r rhanbarth hwn',
  'workshops.none': 'Nid oes gweithdy wedi’i baratoi eto.',
  'workshops.list': 'Gweithdai hyd yma',
  'workshops.heading': '{kind, select, rehearsal {Ymarfer} other {Gweithdy}} {date}',
  'workshops.state.preparing': 'Wrthi’n cael ei baratoi',
  'workshops.state.open': 'Ar agor nawr',
  'workshops.state.ended': 'Wedi dod i ben',
  'workshops.rehearsal-tag': 'Ymarfer',
  'workshops.judgements':
    '{count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}',
  'workshops.led-by': 'Arweinir gan {names}',
  'workshops.prepared-at': 'Paratowyd ar {date}',
  'workshops.opened-at': 'Agorwyd ar {date}',
  'workshops.ended-at': 'Daeth i ben ar {date}',
  'workshops.go-on': 'Parhau i baratoi',
  'workshops.plan-read': 'Gweld y cynllun',
  'workshops.run': 'Mynd i’r gweithdy',
  'workshops.reopen': 'Edrych yn ôl ar y gweithdy',
  'workshops.projector': 'Golwg ar gyfer y taflunydd',
  'workshops.invitation': 'Gwahoddiad i’w argraffu',
  'workshops.ballots': 'Papurau pleidleisio i’w hargraffu',
  'workshops.minutes': 'Cofnodion',
  'workshops.make-title': 'Paratoi un arall',
  'workshops.make': 'Paratoi gweithdy',
  'workshops.make-what':
    'Mae’n dechrau gyda phob barn ({count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}), deg munud yr un, a’r holl dystiolaeth y caniateir ei dangos. Gallwch newid hynny nes i’r ystafell agor.',
  'workshops.make-rehearsal': 'Paratoi ymarfer',
  'workshops.rehearsal-what':
    'Mewn ymarfer ceir cyfranogwyr efelychedig, ac nid yw dim ohono byth yn rhan o’r adolygiad.',
  'workshops.not-now': 'Gellir paratoi gweithdai hyd nes y caiff graddau’r adolygwyr eu selio.',
  'workshops.self-from':
    'Cytunwyd ar yr hunanadolygiad yng ngweithdy’r tîm: gweld y gweithdy a’i gofnodion',
  'step.workshop.prepare':
    'Paratowch eich gweithdy hunanadolygu: mae pob aelod o’ch tîm arwain yn graddio pob barn ar ei ben ei hun, yna mae’r tîm yn trafod ac yn cytuno ar lefel.',
  'step.workshop.prepare-button': 'Paratoi eich gweithdy hunanadolygu',
  'step.workshop.go-on':
    'Mae eich gweithdy hunanadolygu wrthi’n cael ei baratoi. Agorwch ei ystafell pan fydd y tîm gyda’i gilydd.',
  'step.workshop.go-on-button': 'Parhau i baratoi’r gweithdy',
  'step.workshop.run': 'Mae eich gweithdy hunanadolygu ar agor.',
  'step.workshop.run-button': 'Mynd i’r gweithdy',
  'step.workshop.elsewhere': 'Arweinir gweithdy hunanadolygu eich rhanbarth gan {names}.',
  'step.workshop.elsewhere-button': 'Gweld y gweithdai',
  'step.workshop.positions':
    'Nid oes sefyllfa ddisgwyliedig eto ar gyfer {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}}: cynigiwch hynny o’ch cynllun yn gyntaf, gan mai yn erbyn y sefyllfaoedd hyn y mae’r tîm yn barnu.',
}
