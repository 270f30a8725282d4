/** Whose turn it is: a person’s id, or null for the toolkit’s own pages, which go first. */
export type Owner = string | null

export interface QueueLimits {
  /** How many run at once. */
  readonly places: number
  /** How many of these people may take; the others are kept for the pages. */
  readonly placesForPeople: number
  /** How many of people may run and wait, and of pages. */
  readonly most: number
  /** And of one person. */
  readonly mostOfOne: number
}

/** A place in the queue, held from before anything is read until the answer is there. */
export interface Turn {
  /** Comes when the work may begin; fails where the signal is given first. */
  readonly begin: (signal: AbortSignal) => Promise<void>
  /** Gives the place back, whether or not the work has begun. */
  readonly end: () => void
}

export interface FairQueue {
  /** A place, or null where too many have one. */
  readonly join: (owner: Owner) => Turn | null
}

interface Waiting {
  readonly owner: Owner
  readonly start: () => void
}

/**
 * Lets so many run at once. Pages go before people; of people goes first who was served least
 * recently, so that nobody waits for all that another has asked.
 */
export function createFairQueue({
  places,
  placesForPeople,
  most,
  mostOfOne,
}: QueueLimits): FairQueue {
  const joined = new Map<Owner, number>()
  const served = new Map<Owner, number>()
  const waiting: Waiting[] = []
  let running = 0
  let runningForPeople = 0
  let turns = 0

  const isPerson = (owner: Owner) => owner !== null
  const countOf = (owner: Owner) => joined.get(owner) ?? 0
  const people = () =>
    [...joined].reduce((sum, [owner, count]) => sum + (isPerson(owner) ? count : 0), 0)

  function isFull(owner: Owner): boolean {
    if (!isPerson(owner)) return countOf(owner) >= most
    return countOf(owner) >= mostOfOne || people() >= most
  }

  function next(): Waiting | undefined {
    if (running >= places) return undefined
    const page = waiting.find(({ owner }) => !isPerson(owner))
    if (page || runningForPeople >= placesForPeople) return page
    return waiting.reduce<Waiting | undefined>((first, one) => {
      const isSooner = !first || (served.get(one.owner) ?? 0) < (served.get(first.owner) ?? 0)
      return isSooner ? one : first
    }, undefined)
  }

  function startNext(): void {
    for (let one = next(); one; one = next()) {
      waiting.splice(waiting.indexOf(one), 1)
      running += 1
      if (isPerson(one.owner)) runningForPeople += 1
      turns += 1
      served.set(one.owner, turns)
      one.start()
    }
  }

  function leave(owner: Owner, hasBegun: boolean): void {
    const left = countOf(owner) - 1
    if (left > 0) joined.set(owner, left)
    else joined.delete(owner)
    if (!hasBegun) return
    running -= 1
    if (isPerson(owner)) runningForPeople -= 1
    startNext()
  }

  return {
    join: (owner) => {
      if (isFull(owner)) return null
      joined.set(owner, countOf(owner) + 1)
      let hasBegun = false
      let hasEnded = false
      return {
        begin: (signal) =>
          new Promise((resolve, reject) => {
            const giveUp = () => {
              waiting.splice(waiting.indexOf(one), 1)
              reject(signal.reason)
            }
            const one: Waiting = {
              owner,
              start: () => {
                hasBegun = true
                signal.removeEventListener('abort', giveUp)
                resolve()
              },
            }
            if (signal.aborted) {
              reject(signal.reason)
              return
            }
            signal.addEventListener('abort', giveUp, { once: true })
            waiting.push(one)
            startNext()
          }),
        end: () => {
          if (hasEnded) return
          hasEnded = true
          leave(owner, hasBegun)
        },
      }
    },
  }
}
