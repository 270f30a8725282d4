import type { exports as en } from '../en/exports.ts'

export const exports: Record<keyof typeof en, string> = {
  'exports.title': 'Cymryd y ffigurau allan',
  'exports.what':
    'Lefelau, cyfrifon a gosodiadau i’r graddau y maent yn agored i chi: rhes ar gyfer pob rhanbarth, barn a ffynhonnell gradd. Dywed pob rhes o ble y daw ac ar ba ddyddiad y mae’r sefyllfa.',
  'exports.csv': 'Graddau ar ffurf CSV',
  'exports.csv-metadata': 'Ystyr y colofnau, ar gyfer rhaglenni (CSVW, JSON)',
}
