import type { sitting as en } from '../en/sitting.ts'

export const sitting: Record<keyof typeof en, string> = {
  'keys.title': 'Bysellau graddio',
  'keys.about':
    'Wrth ichi raddio, a phan nad ydych yn teipio mewn maes, mae bysellau unigol yn arbed y daith at y llygoden. Mae’r porwr hwn yn eu cofio.',
  'keys.use': 'Defnyddio bysellau wrth raddio',
  'keys.levels': 'Bysellau’r lefelau, o’r isaf i fyny',
  'keys.levels-hint':
    'Un ar ôl y llall, heb fylchau. Nid yw’r rhai y tu hwnt i nifer y lefelau’n gwneud dim.',
  'keys.note': 'Bysell sy’n mynd at eich testun',
  'keys.next': 'Bysell ar gyfer y farn nesaf',
  'keys.previous': 'Bysell ar gyfer y farn flaenorol',
  'keys.save': 'Cadw’r bysellau',
  'keys.usual': 'Llenwi’r bysellau arferol',
  'keys.saved': 'Cadwyd y bysellau',
  'keys.fault.one-character': '{what}: rhowch un llythyren, rhif neu arwydd',
  'keys.fault.some-characters': '{what}: rhowch un llythyren, rhif neu arwydd ar gyfer pob lefel',
  'keys.fault.twice': '{what}: defnyddir y fysell hon ddwywaith',
  'keys.what':
    'Bysellau: mae {lowest} i {highest} yn dewis lefel, a {note} yn mynd at eich testun.',
  'keys.moves': 'Mae {next} a {previous} yn mynd i’r farn nesaf a’r un flaenorol.',
  'keys.off': 'Mae’r bysellau graddio wedi’u diffodd.',
  'keys.change': 'Eu newid neu eu diffodd',
  'keys.switch-on': 'Eu troi ymlaen',
  'keys.label': 'Bysell {key}',
  'sitting.count': '{sealed} o {total} dan sêl, {drafted} mewn drafft',
  'sitting.strip': 'Eich graddau ar gyfer {region}',
  'sitting.sealed': 'dan sêl',
  'sitting.drafted': 'mewn drafft',
  'sitting.not-begun': 'heb ei dechrau',
  'sitting.steps': 'Y barnau cyn ac ar ôl hon',
  'sitting.check': 'Gwirio a selio drafftiau {region}',
  'sitting.your-rating': '{judgement}: eich gradd',
  'sitting.every-kind': 'Popeth',
  'sitting.show-kind': 'Dangos tystiolaeth o',
  'sitting.cite': 'Dibynnu ar hyn',
  'sitting.cited': 'Rydych yn dibynnu ar hyn',
  'sitting.uncite': 'Tynnu allan',
  'sitting.cited-count':
    'Rydych yn dibynnu ar {cited} o {total}. Dewiswch hwy yn y dystiolaeth ei hun.',
  'sitting.tally':
    'Tystiolaeth: {supports} yn cefnogi, {contradicts} yn gwrth-ddweud. Rydych yn dibynnu ar {cited}.',
  'sitting.next-region': 'Ymlaen â {region}: {judgement}',
  'sitting.all-sealed': 'Rydych wedi selio pob barn ar gyfer pob rhanbarth yr ydych yn ei raddio.',
  'sitting.revealed': 'Agorwyd y graddau am {time}.',
  'sitting.revealed-draft':
    'Agorwyd y graddau am {time}. Ni ellir selio’r drafft hwn bellach; cedwir eich testun.',
  'sitting.show-revealed': 'Dangos y graddau a agorwyd',
}
