import type { across as en } from '../en/across.ts'

// No translator has passed the Welsh of this file yet: it is a draft.

export const across: Record<keyof typeof en, string> = {
  'words.whole':
    'Y testun cyfan ({count, plural, zero {# gair} one {# gair} two {# air} few {# gair} many {# gair} other {# gair}})',
  'across.title': 'Y farn hon, rhanbarth wrth ochr rhanbarth',
  'across.to-level': 'I’r lefel wedi’i chymedroli',
  'across.levels': 'Y lefelau, a phwy a’u rhoddodd',
  'across.later': 'gradd ddiweddarach',
  'across.written': 'Yr hyn a ysgrifennwyd',
  'across.show-expected':
    '{count, plural, zero {Dangos yr hyn a ddisgwyliwyd gan # rhanbarth} one {Dangos yr hyn a ddisgwyliwyd gan # rhanbarth} two {Dangos yr hyn a ddisgwyliwyd gan y # ranbarth} few {Dangos yr hyn a ddisgwyliwyd gan y # rhanbarth} many {Dangos yr hyn a ddisgwyliwyd gan y # rhanbarth} other {Dangos yr hyn a ddisgwyliwyd gan y # rhanbarth}}',
  'across.show-written':
    '{count, plural, =0 {Nid ysgrifennodd neb ddatganiad} zero {Dangos # datganiad} one {Dangos # datganiad} two {Dangos y # ddatganiad} few {Dangos y # datganiad} many {Dangos y # datganiad} other {Dangos pob un o’r # datganiad}}',
  'across.show-evidence':
    '{count, plural, =0 {Nid oes tystiolaeth wedi’i chysylltu} zero {Dangos # darn o dystiolaeth} one {Dangos # darn o dystiolaeth} two {Dangos y # ddarn o dystiolaeth} few {Dangos y # darn o dystiolaeth} many {Dangos y # darn o dystiolaeth} other {Dangos pob un o’r # darn o dystiolaeth}}',
  'across.not-read': 'Ni ellid ei ddarllen.',
}
