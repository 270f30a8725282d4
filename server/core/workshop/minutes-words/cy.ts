import type { Catalogue } from '../../messages.ts'
import type { MinutesKey } from './en.ts'

// A draft that no translator has passed yet.
export const cy: Catalogue<MinutesKey> = {
  course: 'Hynt y gweithdy',
  opened: 'Agorwyd y gweithdy ar {day} am {time}.',
  'not-opened': 'Nid yw’r gweithdy wedi’i agor.',
  reopened: 'Fe’i hagorwyd eto ar {day} am {time}.',
  rehearsal:
    'Ymarfer oedd hwn, gyda chyfranogwyr efelychiadol. Nid aeth dim ohono i’r hunanadolygiad.',
  people:
    '{people, plural, zero {Ni chymerodd neb ran.} one {Cymerodd # person ran.} two {Cymerodd # berson ran.} few {Cymerodd # pherson ran.} many {Cymerodd # pherson ran.} other {Cymerodd # person ran.}}',
  'on-paper':
    '{people, plural, zero {Ni phleidleisiodd yr un ohonynt ar bapur.} one {Pleidleisiodd # ohonynt ar bapur.} two {Pleidleisiodd # ohonynt ar bapur.} few {Pleidleisiodd # ohonynt ar bapur.} many {Pleidleisiodd # ohonynt ar bapur.} other {Pleidleisiodd # ohonynt ar bapur.}}',
  skipped: 'Hepgorwyd.',
  'not-reached': 'Barnau na chyrhaeddwyd',
  ballot:
    '{number, select, 1 {Y bleidlais gyntaf} 2 {Yr ail bleidlais} other {Pleidlais {number}}}: {spread}.',
  'no-answers': 'ni roddodd neb lefel',
  'cannot-judge':
    '{people, plural, zero {Gallai pawb farnu.} one {Ni allai # person farnu.} two {Ni allai # berson farnu.} few {Ni allai # pherson farnu.} many {Ni allai # pherson farnu.} other {Ni allai # person farnu.}}',
  unanimous: 'Yr un oedd pob lefel a roddwyd.',
  'pattern.consensus': 'Roedd yr atebion yn agos at ei gilydd.',
  'pattern.split': 'Roedd yr atebion ar wasgar.',
  'pattern.two-camps': 'Rhannodd yr atebion yn ddwy garfan.',
  'pattern.too-few': 'Roedd rhy ychydig o atebion i sôn am wasgariad.',
  shift:
    'O’r bleidlais gyntaf i’r olaf, o’r {people} a roddodd lefel yn y ddwy: symudodd {up} i fyny, symudodd {down} i lawr, arhosodd {same}.',
  'shift-kept-back':
    'Ni ddywedir sut y symudodd y pleidleisiau lle rhoddodd llai na phum person lefel yn y ddwy.',
  agreed: 'Cytunwyd: {level}.',
  'agreed-on-ground': 'Cytunwyd: {level} ({ground}).',
  'agreed-none': 'Ni chytunodd y tîm ar lefel: {reason}',
  'nothing-agreed': 'Ni chytunwyd ar ddim.',
  strength: 'Cryfder',
  challenge: 'Her',
  priority: 'Blaenoriaeth',
  because: 'Pam mae’r lefel yn wyrddach na’r bleidlais olaf',
  'because-other': 'Pam',
  dissent: 'Anghytundeb',
  end: 'Diwedd',
  ended: 'Daeth y gweithdy i ben ar {day} am {time}.',
  'not-ended': 'Nid yw’r gweithdy wedi dod i ben.',
}
