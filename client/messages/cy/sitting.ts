import type { sitting as en } from '../en/sitting.ts'

export const sitting: Record<keyof typeof en, string> = {
  'keys.title': 'Bysellau graddio',
  'keys.about':
    'Wrth ichi raddio, a phan nad ydych yn teipio mewn maes, mae bysellau unigol yn arbed estyn am y llygoden. Mae’r porwr hwn yn eu cofio.',
  'keys.use': 'Defnyddio bysellau wrth raddio',
  'keys.levels': 'Bysellau’r lefelau, o’r isaf i fyny',
  'keys.levels-hint':
    'Un ar ôl y llall, heb fylchau. Nid yw’r rhai y tu hwnt i nifer y lefelau’n gwneud dim.',
  'keys.note': 'Bysell sy’n mynd at eich testun',
  'keys.next': 'Bysell ar gyfer y farn nesaf',
  'keys.previous': 'Bysell ar gyfer y farn flaenorol',
  'keys.open': 'Bysell ar gyfer y farn nesaf nad ydych wedi’i selio',
  'keys.save': 'Cadw’r bysellau',
  'keys.usual': 'Llenwi’r bysellau arferol',
  'keys.saved': 'Cadwyd y bysellau',
  'keys.fault.one-character': '{what}: rhowch un llythyren, rhif neu arwydd',
  'keys.fault.some-characters': '{what}: rhowch un llythyren, rhif neu arwydd ar gyfer pob lefel',
  'keys.fault.twice': '{what}: defnyddir y fysell hon ddwywaith',
  'keys.what':
    'Bysellau: mae {lowest}–{highest} yn dewis lefel; mae {note} yn mynd at eich testun.',
  'keys.moves':
    'Mae {next} yn mynd i’r farn nesaf, {previous} i’r un flaenorol, ac {open} i’r nesaf nad ydych wedi’i selio.',
  'keys.escape': 'Mae Escape yn gadael maes testun.',
  'keys.off': 'Mae’r bysellau graddio wedi’u diffodd.',
  'keys.change': 'Newid neu ddiffodd y bysellau',
  'keys.switch-on': 'Troi’r bysellau ymlaen',
  'keys.label': 'Bysell {key}',
  'sitting.count': '{sealed} o {total} dan sêl, {drafted} mewn drafft',
  'sitting.strip': 'Eich graddau ar gyfer {region}',
  'sitting.sealed': 'dan sêl',
  'sitting.drafted': 'mewn drafft',
  'sitting.not-begun': 'heb ei dechrau',
  'sitting.steps': 'Y barnau cyn ac ar ôl hon',
  'sitting.next-open': 'Nesaf heb ei selio',
  'sitting.check': 'Gwirio a selio drafftiau {region}',
  'sitting.check-all': 'Selio sawl un ar unwaith: gwirio drafftiau {region}',
  'sitting.your-rating': '{judgement}: eich gradd',
  'sitting.every-kind': 'Popeth',
  'sitting.show-kind': 'Pa dystiolaeth i’w dangos',
  'sitting.cite': 'Dibynnu ar hyn',
  'sitting.cited': 'Rydych yn dibynnu ar hyn',
  'sitting.uncite': 'Tynnu',
  'sitting.cited-count':
    'Rydych yn dibynnu ar {cited} o {total}. Dewiswch hwy yn y dystiolaeth ei hun.',
  'sitting.tally':
    'Tystiolaeth, o’i chymharu â’r hyn y’i cysylltwyd ag ef: {supports} yn ategu, {contradicts} yn gwrth-ddweud. Rydych yn dibynnu ar {cited}.',
  'sitting.next-region': 'Ymlaen i’r rhanbarth nesaf: {region}, {judgement}',
  'sitting.all-sealed': 'Rydych wedi selio pob barn ar gyfer pob rhanbarth yr ydych yn ei raddio.',
  'sitting.revealed': 'Agorwyd y graddau am {time}.',
  'sitting.revealed-draft':
    'Agorwyd y graddau am {time}. Ni ellir selio’r drafft hwn bellach; cedwir eich testun.',
  'sitting.show-revealed': 'Dangos y graddau a agorwyd',
  'sealing.title': 'Gwirio a selio: {region}',
  'sealing.back': 'Barnau’r rhanbarth hwn',
  'sealing.over':
    'Mae graddau’r rownd hon a oedd dan sêl wedi’u hagor: ni ellir selio dim yma bellach.',
  'sealing.state':
    '{sealed} o {total} barn dan sêl. {drafted, plural, =0 {Nid oes drafft i’w selio.} zero {Nid oes drafft i’w selio.} one {Mae # drafft isod; darllenwch ef unwaith eto.} two {Mae # ddrafft isod; darllenwch hwy unwaith eto.} few {Mae # drafft isod; darllenwch hwy unwaith eto.} many {Mae # drafft isod; darllenwch hwy unwaith eto.} other {Mae # drafft isod; darllenwch hwy unwaith eto.}}',
  'sealing.done':
    '{sealed, plural, =0 {Ni seliwyd yr un radd} zero {Ni seliwyd yr un radd} one {Seliwyd # radd} two {Seliwyd # radd} few {Seliwyd # gradd} many {Seliwyd # gradd} other {Seliwyd # gradd}}{failed, plural, =0 {.} zero {.} one {; # heb ei selio, gweler uchod.} two {; # heb eu selio, gweler uchod.} few {; # heb eu selio, gweler uchod.} many {; # heb eu selio, gweler uchod.} other {; # heb eu selio, gweler uchod.}}',
  'sealing.lacks': 'Ni ellir ei selio eto. Ar goll: {what}',
  'sealing.level': 'y lefel',
  'sealing.ground': 'y sail dros y lefel',
  'sealing.reason': 'pam nad yw wedi’i graddio',
  'sealing.too-long': 'mae testun yn rhy hir',
  'sealing.no-level': 'Heb ddewis lefel eto',
  'sealing.gaps': 'Heb ei dicio ymlaen llaw, oherwydd: {what}. Gallwch ei selio o hyd.',
  'sealing.gaps-too': 'Sylwch hefyd: {what}. Nid yw hynny’n ofynnol.',
  'sealing.not-written': 'Heb ei ysgrifennu: {what}',
  'sealing.gap.text': 'dim testun o gwbl',
  'sealing.gap.evidence': 'dim tystiolaeth y mae’n dibynnu arni',
  'sealing.gap.confidence': 'dim hyder wedi’i ddewis',
  'sealing.none-chosen': 'Nid oes gradd wedi’i thicio, felly nid oes un i’w selio eto',
  'sealing.none-whole': 'Ni ellir selio unrhyw ddrafft eto',
  'sealing.none-what':
    'Cwblhewch ddrafft, neu ticiwch ef uchod i’w selio er bod rhywbeth nad yw’n ofynnol ar goll.',
  'sealing.none-lacks': '– yn ofynnol cyn y gellir ei selio: {what}.',
  'sealing.none-gaps': '– sylwch: {what}; gallwch ei selio serch hynny.',
  'sealing.none-tick': 'Mynd i flwch ticio {judgement}',
  'sealing.choose': 'Selio {judgement}',
  'sealing.open': 'Agor {judgement}',
  'sealing.complete': 'Cwblhau {judgement}',
  'sealing.seal':
    '{count, plural, zero {Selio’r graddau hyn} one {Selio’r radd hon} two {Selio’r # radd hyn} few {Selio’r # gradd hyn} many {Selio’r # gradd hyn} other {Selio’r # gradd hyn}}',
  'sealing.question':
    '{count, plural, zero {Selio # gradd} one {Selio # radd} two {Selio # radd} few {Selio # gradd} many {Selio # gradd} other {Selio # gradd}}? Ni ellir dadwneud y selio: eich gradd gyntaf dan sêl sy’n cyfrif o hyn ymlaen. Hyd y datgelu nid oes neb yn gweld yr hyn a seliwyd gennych.',
  'sealing.confirm':
    '{count, plural, zero {Ie, selio’r graddau} one {Ie, selio’r radd} two {Ie, selio’r graddau} few {Ie, selio’r graddau} many {Ie, selio’r graddau} other {Ie, selio’r graddau}}',
  'sealing.blank': 'Heb eu dechrau',
  'sealing.others': 'Eich rhanbarthau eraill',
  'sealing.other-drafts':
    'Gwirio a selio {region} ({count, plural, zero {# drafft} one {# drafft} two {# ddrafft} few {# drafft} many {# drafft} other {# drafft}})',
  'sealing.other-open':
    'Graddio {region} ({count, plural, zero {# heb eu selio} one {# heb ei selio} two {# heb eu selio} few {# heb eu selio} many {# heb eu selio} other {# heb eu selio}})',
  'reveal.unsealed':
    'Nid yw’r adolygwyr hyn wedi selio popeth. Ni fydd yr hyn sydd ganddynt mewn drafft yn cyfrif ar ôl agor y graddau, ac ni ellir ei selio wedyn:',
  'reveal.unsealed-of':
    '{name}: {count, plural, zero {# barn} one {# farn} two {# farn} few {# barn} many {# barn} other {# barn}} ar gyfer {region}',
  'reveal.question-unsealed':
    'Agor holl raddau’r rownd hon sydd dan sêl, heb yr hyn na seliwyd gan y rhain: {names}?',
}
