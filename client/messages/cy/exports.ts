import type { exports as en } from '../en/exports.ts'

export const exports: Record<keyof typeof en, string> = {
  'exports.title': 'Lawrlwytho’r ffigurau',
  'exports.what':
    'Lefelau, cyfrifon, symudiad, cyfrifon tystiolaeth, sefyllfaoedd disgwyliedig a datganiadau i’r graddau y maent yn agored i chi: rhes ar gyfer pob rhanbarth, barn a ffynhonnell gradd. Dywed pob rhes o ble y daw ac ar ba ddyddiad y mae’r sefyllfa.',
  'exports.shorthand':
    'Yn lle gwerth: [x] ddim ar gael, [z] amherthnasol, [c] cyfrinachol, felly heb fod yn agored i chi.',
  'exports.excel':
    'I’w agor yn Excel: Data, From Text/CSV, yna dewiswch 65001: Unicode (UTF-8) fel tarddiad y ffeil.',
  'exports.csv': 'Graddau ar ffurf CSV',
  'exports.csv-metadata': 'Ystyr y colofnau, ar gyfer rhaglenni (CSVW, JSON)',
}
