import { blocksOf, type ListBlock, type TextBlock } from './blocks.ts'
import { InLanguage } from './InLanguage.tsx'

export interface WordsProps {
  readonly text: string
  /** The language that they were written in; none where nobody said. */
  readonly language?: string | null | undefined
}

/**
 * People's own words, with the paragraphs and lists that they were written or pasted in. Where
 * their language is not the page's, they end by saying so.
 */
export function Words({ text, language }: WordsProps) {
  const blocks = blocksOf(text)
  const last = blocks.at(-1)
  return (
    <div class="words" lang={language ?? undefined}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} written={block === last ? language : null} />
      ))}
      {last?.kind === 'list' && <InLanguage written={language} />}
    </div>
  )
}

function Block({ block, written }: { block: TextBlock; written: WordsProps['language'] }) {
  return block.kind === 'list' ? (
    <List list={block} />
  ) : (
    <p class="words__paragraph">
      {block.text} <InLanguage written={written} />
    </p>
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
