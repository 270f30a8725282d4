export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
  /** Whether it stands for sentences that were written anew, which nobody could read word by word. */
  readonly whole?: true
}

/**
 * How a text became another: what stayed, what went and what came, in the order in which it reads.
 * Sentences that differ are told word by word where at least half of the words stay, of the shorter
 * text; otherwise the old ones whole, then the new ones.
 */
export function diffWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  let [gone, came] = ['', '']
  const close = () => {
    for (const { text, ...rest } of changedRun(gone, came)) add(pieces, rest, text)
    gone = came = ''
  }
  for (const { kind, text } of align(sentencesOf(before), sentencesOf(after))) {
    if (kind === 'gone') gone += text
    else if (kind === 'new') came += text
    else {
      close()
      add(pieces, { kind }, text)
    }
  }
  close()
  return pieces
}

/** How a run of sentences became another, each beside its own where they are as many. */
function changedRun(gone: string, came: string): Piece[] {
  const [from, to] = [sentencesOf(gone), sentencesOf(came)]
  if (from.length !== to.length) return changedSentences(gone, came)
  return from.flatMap((sentence, index) => changedSentences(sentence, to[index] ?? ''))
}

/** How sentences became others, word by word or as a whole. */
function changedSentences(gone: string, came: string): Piece[] {
  const words = align(wordsOf(gone), wordsOf(came))
  const kept = words.flatMap(({ kind, text }) => (kind === 'same' ? wordsOf(text) : []))
  const shorter = Math.min(countOf(wordsOf(gone)), countOf(wordsOf(came)))
  if (countOf(kept) * 2 >= shorter) return words
  return [
    { kind: 'gone', text: gone, whole: true },
    { kind: 'new', text: came, whole: true },
  ]
}

/** How many are words, and not the space between. */
const countOf = (words: readonly string[]): number =>
  words.filter((word) => word.trim() !== '').length

/** What stayed, went and came between two rows, by their longest common subsequence. */
function align(from: readonly string[], to: readonly string[]): Piece[] {
  const lengths = commonLengths(from, to)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [gone, came] = [from[i], to[j]]
    if (gone !== undefined && gone === came) {
      add(pieces, { kind: 'same' }, gone)
      i += 1
      j += 1
    } else if (
      came === undefined ||
      (gone !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      add(pieces, { kind: 'gone' }, gone ?? '')
      i += 1
    } else {
      add(pieces, { kind: 'new' }, came)
      j += 1
    }
  }
  return pieces
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** Sentences with the space after each; a line that ends ends one as well. */
const sentencesOf = (text: string): string[] => text.match(/.+?(?:[.!?]+\s+|\n+|$)/gs) ?? []

/** For each two places, how much the rests of both texts have in common. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array(to.length + 1).fill(0))
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[]
      row[j] =
        from[i] === to[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number =>
  lengths[i]?.[j] ?? 0

function add(pieces: Piece[], piece: Omit<Piece, 'text'>, text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === piece.kind && last.whole === piece.whole) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text }
  } else pieces.push({ ...piece, text })
}
