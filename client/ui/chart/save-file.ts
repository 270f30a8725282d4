import { type Sheet, toCsv } from './csv.ts'

/** Gives the reader a file to keep, under that name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Gives the reader a figure’s data as a CSV file, named after it. */
export function saveSheet({ id, sheet }: { readonly id: string; readonly sheet: Sheet }): void {
  saveFile(`${id}.csv`, new Blob([toCsv(sheet)], { type: 'text/csv;charset=utf-8' }))
}
