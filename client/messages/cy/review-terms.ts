import type { reviewTerms as en } from '../en/review-terms.ts'

export const reviewTerms: Record<keyof typeof en, string> = {
  'level.not-rated': 'Heb ei graddio',
  'level.unknown': 'Lefel {level}',
  'spread.label': 'Sawl gwaith y rhoddwyd pob lefel',
  'spread.times':
    '{level}: rhoddwyd {count, plural, zero {# gwaith} one {unwaith} two {ddwywaith} few {deirgwaith} many {# gwaith} other {# gwaith}}',
  'spread.none': 'Ni roddwyd unrhyw lefel',
  'position.as-at': 'Sefyllfa fel yr oedd: {date}.',
  'position.old': 'Mae’r sefyllfa hon yn fwy na chwe mis oed.',
  'provenance.source':
    'O ddogfen gyhoeddedig. Dangosir ei geiriau fel y maent; lluniau oedd ei sgorau, ac nid ydynt yn ei thestun.',
  'provenance.readings': 'Darlleniadau gan fodel iaith: nid pobl na’r tîm adolygu a’u gwnaeth.',
  'provenance.simulated':
    'Efelychiad: fe’i cynhyrchwyd ar gyfer treial. Nid yw’n dweud dim am unrhyw gorff go iawn.',
  'provenance.live': 'Gwaith adolygwyr y rownd hon.',
  'provenance.tag.source': 'Dogfen gyhoeddedig',
  'provenance.tag.readings': 'Darlleniadau gan fodel iaith',
  'provenance.tag.simulated': 'Efelychiad',
  'provenance.tag.live': 'Adolygiad byw',
  'stage.desk-analysis': 'Dadansoddiad desg',
  'stage.fieldwork': 'Gwaith maes',
  'stage.self-review': 'Hunanadolygiad',
  'stage.sealed-judgement': 'Barnu dan sêl',
  'stage.calibration': 'Cymedroli',
  'stage.feedback': 'Adborth',
  'stage.agreed': 'Cytunwyd',
  'stage.published': 'Cyhoeddwyd',
  'layer.agreed': 'Lefelau y cytunwyd arnynt',
  'layer.calibrated': 'Lefelau wedi’u cymedroli',
  'layer.self': 'Hunanadolygiad',
  'layer.sealed': 'Graddau dan sêl',
  'statement.strength': 'Cryfder',
  'statement.challenge': 'Her',
  'statement.priority': 'Blaenoriaeth',
  'evidence.count':
    '{count, plural, =0 {Dim tystiolaeth} zero {# darn o dystiolaeth} one {# darn o dystiolaeth} two {# ddarn o dystiolaeth} few {# darn o dystiolaeth} many {# darn o dystiolaeth} other {# darn o dystiolaeth}}',
}
