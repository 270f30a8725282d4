import type { people as en } from '../en/people.ts'

export const people: Record<keyof typeof en, string> = {
  'people.title': 'Pobl',
  'people.caption':
    '{count, plural, zero {# cyfrif} one {# cyfrif} two {# gyfrif} few {# chyfrif} many {# chyfrif} other {# cyfrif}}',
  'people.add': 'Ychwanegu person',
  'people.add-button': 'Ychwanegu’r person hwn',
  'people.added': 'Ychwanegwyd {name}',
  'people.details': 'Manylion',
  'people.name': 'Enw',
  'people.email': 'Cyfeiriad e-bost',
  'people.email-hint': 'Dyma’r cyfeiriad y bydd y person yn mewngofnodi ag ef.',
  'people.role': 'Rôl',
  'people.role-own': 'Gweinyddwr arall sy’n gallu newid eich rôl eich hun.',
  'people.role-hint.administrator':
    'Yn gofalu am gyfrifon, rowndiau a rhanbarthau. Nid yw’n gweld unrhyw raddau.',
  'people.role-hint.lead-reviewer': 'Yn rhedeg y rowndiau a neilltuwyd i’r person hwnnw.',
  'people.role-hint.reviewer':
    'Yn casglu tystiolaeth ac yn graddio’r rhanbarthau a neilltuwyd i’r person hwnnw.',
  'people.role-hint.consortium-lead':
    'Yn siarad dros un neu ragor o ranbarthau: hunanadolygiad, sefyllfaoedd disgwyliedig, adborth.',
  'people.role-hint.analyst': 'Yn cymharu rhanbarthau a rowndiau, ac yn allforio ffigurau.',
  'people.regions': 'Rhanbarthau',
  'people.regions-hint': 'Y rhanbarthau y mae’r person hwn yn siarad drostynt.',
  'people.language': 'Iaith',
  'people.state': 'Cyfrif',
  'people.state.active': 'Gweithredol',
  'people.state.invited': 'Dim cyfrinair eto',
  'people.state.disabled': 'Analluogwyd',
  'people.name-missing': 'Rhowch enw',
  'people.email-missing': 'Rhowch gyfeiriad e-bost, megis enw@example.org',
  'people.regions-missing':
    'Dewiswch o leiaf un rhanbarth: mae arweinydd consortiwm yn siarad drosto',
  'people.email-taken': 'Mae cyfrif â’r cyfeiriad e-bost hwn eisoes',
  'people.saved': 'Cadwyd manylion {name}',
  'people.link-why.invitation':
    'Nid yw’r person hwn wedi gosod cyfrinair eto. Crëwch ddolen untro a’i throsglwyddo: nid yw’r pecyn cymorth yn anfon e-byst.',
  'people.link-why.password-reset':
    'Os yw’r person hwn wedi anghofio’r cyfrinair, crëwch ddolen untro a’i throsglwyddo: nid yw’r pecyn cymorth yn anfon e-byst.',
  'people.make-link.invitation': 'Creu dolen wahoddiad',
  'people.make-link.password-reset': 'Creu dolen cyfrinair',
  'people.link.invitation': 'Dolen wahoddiad ar gyfer {name}',
  'people.link.password-reset': 'Dolen cyfrinair ar gyfer {name}',
  'people.link-hint':
    'Mae’n gweithio unwaith, hyd {until}. Yma’n unig y’i dangosir: copïwch hi, a pheidiwch â’i throsglwyddo i neb arall.',
  'people.link-made': 'Crëwyd y ddolen. Copïwch hi nawr.',
  'people.disable': 'Analluogi’r cyfrif hwn',
  'people.disable-why':
    'Caiff rhywun y mae ei gyfrif wedi’i analluogi ei allgofnodi ar unwaith, ac ni all fewngofnodi. Mae’r hyn a wnaeth yn aros yn y trywydd.',
  'people.disable-question': 'Analluogi cyfrif {name}?',
  'people.disable-confirm': 'Ie, analluogi',
  'people.is-disabled': 'Mae cyfrif {name} wedi’i analluogi',
  'people.enable': 'Galluogi’r cyfrif hwn',
  'people.enable-why':
    'Ni all y person hwn fewngofnodi. Bydd galluogi’r cyfrif yn caniatáu hynny eto.',
  'people.is-enabled': 'Mae cyfrif {name} wedi’i alluogi eto',
}
