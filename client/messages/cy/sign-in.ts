import type { signIn as en } from '../en/sign-in.ts'

export const signIn: Record<keyof typeof en, string> = {
  'sign-in.trial':
    'Treial yw hwn: dewiswch rôl i weld y pecyn cymorth fel y mae rhywun yn y rôl honno yn ei weld.',
  'sign-in.as': 'Mewngofnodi fel: {role}',
  'sign-in.others':
    'I roi cynnig ar rownd gyda sawl un, mewngofnodwch fel adolygydd arall mewn ffenestr breifat, mewn porwr arall neu ar ffôn:',
  'sign-in.other-reviewer': 'Adolygydd {letter}',
  'sign-in.as-lead-of': 'Mewngofnodi fel: arweinydd consortiwm, {region}',
  'sign-in.what.reviewer': 'Yn darllen y dystiolaeth, yn graddio’r barnau ac yn selio’r graddau.',
  'sign-in.what.lead-reviewer':
    'Yn rhedeg rownd: yn agor graddau wedi’u selio, yn cymedroli, yn cyhoeddi.',
  'sign-in.what.consortium-lead':
    'Yn arwain gweithdy hunanadolygu un rhanbarth, ac yn ateb i’r hyn a welodd yr adolygwyr.',
  'sign-in.what.analyst': 'Yn cymharu rhanbarthau a rowndiau, ac yn allforio ffigurau.',
  'sign-in.what.administrator': 'Yn gofalu am gyfrifon, rowndiau a rhanbarthau.',
  'sign-in.passphrase': 'Cyfrinymadrodd',
  'sign-in.passphrase-missing':
    'Rhowch y cyfrinymadrodd yn gyntaf. Mae wedi’i argraffu lle cychwynnwyd y pecyn cymorth.',
  'sign-in.passphrase-hint': 'Mae wedi’i argraffu lle cychwynnwyd y pecyn cymorth.',
  'sign-in.email': 'Cyfeiriad e-bost',
  'sign-in.password': 'Cyfrinair',
  'sign-in.signed-in': 'Wedi mewngofnodi fel {name}',
  'sign-in.email-missing': 'Rhowch eich cyfeiriad e-bost',
  'sign-in.password-missing': 'Rhowch eich cyfrinair',
}
