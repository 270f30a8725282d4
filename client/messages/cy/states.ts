import type { states as en } from '../en/states.ts'

export const states: Record<keyof typeof en, string> = {
  loading: 'Wrthi’n llwytho…',
  'error.title': 'Mae’n ddrwg gennym, ni ellir dangos y dudalen hon',
  'error.page-failed': 'Aeth rhywbeth o’i le wrth lunio’r dudalen.',
  'error.try-again': 'Rhoi cynnig arall arni',
  'error.sign-in-first': 'Mewngofnodwch i weld y dudalen hon',
  'error.no-connection':
    'Ni ellir cyrraedd y gweinydd. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
  'error.unreadable-answer':
    'Rhoddodd y gweinydd ateb na ellir ei ddarllen. Rhowch gynnig arall arni yn nes ymlaen.',
  'offline.title': 'Dim cysylltiad',
  'offline.by-itself':
    'Bydd y dudalen hon yn ymddangos ohoni ei hun pan ellir cyrraedd y gweinydd.',
  'offline.stored': 'Cedwir yr hyn a deipiwyd gennych ar y ddyfais hon.',
  'offline.here': 'Cedwir yr hyn a deipiwyd gennych tra bo’r ffenestr hon ar agor.',
  'offline.back': 'Mynd yn ôl',
  'offline.as-of':
    'Dim cysylltiad. Dangosir y dudalen hon fel yr oedd am {time}; fe’i darllenir eto ohoni ei hun.',
  'not-found.title': 'Nid oes dim yn y cyfeiriad hwn',
  'not-found.why':
    'Efallai fod y cyfeiriad wedi ei gamdeipio, neu ei fod yn arwain at rywbeth nad yw’n agored i chi. Os oes gennych gyfrif, gallai mewngofnodi helpu.',
  'not-found.home': 'Mynd i’r hafan',
  'form.too-long': 'yn rhy hir: mae ynddo {length} o nodau, a chaniateir {maximum} ar y mwyaf',
  'form.problem': 'Mae problem',
  'form.error': 'Gwall:',
  'form.saved': 'Cadwyd am {time}',
  'form.not-saved': 'Heb ei gadw eto: dim cysylltiad',
  'form.saving': 'Wrthi’n cadw…',
  'notification.important': 'Pwysig',
  'notification.success': 'Wedi’i wneud',
}
