import type { shell as en } from '../en/shell.ts'

export const shell: Record<keyof typeof en, string> = {
  'toolkit.name': 'Adolygiadau parodrwydd i gyflawni',
  'shell.skip': 'Neidio i’r prif gynnwys',
  'shell.language': 'Iaith',
  'shell.navigation': 'Prif ddewislen',
  'shell.home': 'Hafan',
  'shell.over-time': 'Rowndiau dros amser',
  'shell.back': 'Yn ôl',
  'shell.sign-out': 'Allgofnodi',
  'shell.about':
    'Pecyn cymorth cod agored ar gyfer adolygiadau o barodrwydd cyrff cyhoeddus i gyflawni.',
  'shell.api': 'Yr API a disgrifiad ohono',
  'shell.draft-translation':
    'Drafft yw’r testun Cymraeg hwn: nid oes cyfieithydd wedi ei gymeradwyo eto.',
  'trial.tag': 'Treial',
  'trial.text': 'At ddibenion ymarfer yn unig y mae’r hyn a nodwch yma.',
  'role.administrator': 'Gweinyddwr',
  'role.lead-reviewer': 'Prif adolygydd',
  'role.reviewer': 'Adolygydd',
  'role.consortium-lead': 'Arweinydd consortiwm',
  'role.analyst': 'Dadansoddwr',
  'sign-in.title': 'Mewngofnodi',
  'footer.accessibility': 'Hygyrchedd',
  'footer.privacy': 'Preifatrwydd a chwcis',
  'over-time.title': 'Rowndiau dros amser',
}
