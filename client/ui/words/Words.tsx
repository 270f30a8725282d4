import { blocksOf, type ListBlock, type TextBlock } from './blocks.ts'

export interface WordsProps {
  readonly text: string
  /** The language that they were written in. */
  readonly language?: string | undefined
}

/** People's own words, with the paragraphs and lists that they were written or pasted in. */
export function Words({ text, language }: WordsProps) {
  return (
    <div class="words" lang={language}>
      {blocksOf(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: TextBlock }) {
  return block.kind === 'list' ? (
    <List list={block} />
  ) : (
    <p class="words__paragraph">{block.text}</p>
  )
}

function List({ list }: { list: ListBlock }) {
  const items = list.items.map(({ text, number, lists }, index) => (
    <li key={index} value={number ?? undefined}>
      {text}
      {lists.map((inner, at) => (
        <List key={at} list={inner} />
      ))}
    </li>
  ))
  return list.ordered ? (
    <ol class="words__list">{items}</ol>
  ) : (
    <ul class="words__list words__list--bullets">{items}</ul>
  )
}
