export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/**
 * How a text became another, word by word: what stayed, what went and what came, in the order in
 * which it reads. It rests on the longest common subsequence of words and of the space between.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(from, to)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const [gone, came] = [from[i], to[j]]
    if (gone !== undefined && gone === came) {
      add(pieces, 'same', gone)
      i += 1
      j += 1
    } else if (
      came === undefined ||
      (gone !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      add(pieces, 'gone', gone ?? '')
      i += 1
    } else {
      add(pieces, 'new', came)
      j += 1
    }
  }
  return pieces
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

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

function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
  else pieces.push({ kind, text })
}
