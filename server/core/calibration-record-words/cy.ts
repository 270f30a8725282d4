import type { RecordKey } from './en.ts'

// No translator has passed the Welsh of this file yet: it is a draft.

export const cy: Readonly<Record<RecordKey, string>> = {
  course: 'Y cyfarfod',
  opened: 'Agorodd y sesiwn ar {day} am {time}.',
  'opened-by': 'Agorodd {name} y sesiwn ar {day} am {time}.',
  there:
    '{count, plural, =0 {Ni chofnodwyd bod neb yno.} zero {Yn bresennol: {names}.} one {Yn bresennol: {names}.} two {Yn bresennol: {names}.} few {Yn bresennol: {names}.} many {Yn bresennol: {names}.} other {Yn bresennol: {names}.}}',
  'there-unconfirmed':
    '{count, plural, =0 {Nid oes neb wedi dilyn y sesiwn ar ddyfais; nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} zero {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} one {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} two {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} few {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} many {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.} other {Dilynwyd ar ddyfais gan: {names}. Nid yw’r prif adolygydd wedi cadarnhau pwy oedd yno.}}',
  away: 'Heb fod yn bresennol: {names}.',
  recused: 'Wedi’u hesgusodi, ac felly heb ran ym marnau’r rhanbarth: {names}.',
  cell: '{judgement}, {region}',
  sealed: 'Dan sêl: {spread}.',
  given: '{level} × {count}',
  'sealed-none': 'Ni seliwyd lefel.',
  'gave-none':
    '{count, plural, zero {Ni roddodd # graddiwr lefel.} one {Ni roddodd # graddiwr lefel.} two {Ni roddodd # raddiwr lefel.} few {Ni roddodd # graddiwr lefel.} many {Ni roddodd # graddiwr lefel.} other {Ni roddodd # graddiwr lefel.}}',
  calibrated: 'Wedi’i chymedroli: {level}.',
  'calibrated-on-ground': 'Wedi’i chymedroli: {level} ({ground}).',
  'calibrated-none': 'Wedi’i chymedroli fel heb ei graddio: {reason}',
  'until-then': 'Y lefel wedi’i chymedroli tan hynny: {level}.',
  'not-rated': 'heb ei graddio',
  'moved-up': 'Mae hynny uwchlaw canol y lefelau dan sêl.',
  'moved-down': 'Mae hynny islaw canol y lefelau dan sêl.',
  'outside-up': 'Mae hynny uwchlaw pob lefel dan sêl.',
  'outside-down': 'Mae hynny islaw pob lefel dan sêl.',
  because: 'Rheswm',
  'dissent-noted': 'Anghytundeb a nodwyd gan y prif adolygydd',
  proposal: 'Cynnig gan {name}',
  'proposal-level': 'Cynnig gan {name}, {level}',
  dissent: 'Anghytundeb {name}',
  'dissent-level': 'Anghytundeb {name}, a fyddai’n rhoi {level}',
  'not-settled': 'Fe’i trafodwyd ond ni chafodd ei setlo.',
  stays: 'Fe’i trafodwyd, ac erys y lefel wedi’i chymedroli: {level}.',
  adopted: 'Mabwysiadwyd mewn un cam, gan fod pob gradd dan sêl yn dweud yr un peth',
  left: 'Gadawyd yn agored',
  'left-nothing': 'Dim: mae gan bob barn lefel wedi’i chymedroli.',
  end: 'Diwedd',
  ended: 'Daeth y sesiwn i ben ar {day} am {time}.',
  'not-ended': 'Nid yw’r sesiwn wedi dod i ben.',
}
