import { useEffect, useState } from 'preact/hooks'
import type { CommonView, Moved } from '../../../server/contract/live-workshop.ts'
import type { Place } from '../../../server/core/workshop/place.ts'
import { ApiError, type ApiRequest, api } from '../../api.ts'
import { t } from '../../language.tsx'

/** A request below the workshop's address, made against the version that the screen shows. */
export interface Move {
  readonly path: string
  readonly method?: ApiRequest['method']
  readonly body?: unknown
}

export interface Moves {
  /** While a move is under way, or this screen has not heard of it yet. */
  readonly busy: boolean
  /** Why the last move was not made; null once there is another. */
  readonly problem: string | null
  /** Makes moves one after the other; gives whether all went through. */
  readonly make: (...moves: readonly Move[]) => Promise<boolean>
  readonly go: (to: Place | null) => Promise<boolean>
}

/** How long the stream may take to tell of a move before it is looked for, in milliseconds. */
const patience = 1500

/** The moves of a workshop by whoever runs it; one at a time, so that no press counts twice. */
export function useMoves(
  id: string,
  now: CommonView['now'],
  nameOf: (place: Place | null) => string,
  hurry: () => void,
): Moves {
  const [sending, setSending] = useState(false)
  const [awaited, setAwaited] = useState(0)
  const [problem, setProblem] = useState<{ readonly tell: () => string } | null>(null)
  const behind = awaited > now.version

  useEffect(() => {
    if (!behind) return
    const timer = setInterval(hurry, patience)
    return () => clearInterval(timer)
  }, [behind])

  async function make(...moves: readonly Move[]): Promise<boolean> {
    if (sending || behind) return false
    setSending(true)
    setProblem(null)
    try {
      let version = now.version
      for (const { path, method = 'POST', body } of moves) {
        const address = `/workshops/${id}/${path}`
        const moved = await api<Moved | undefined>(address, { method, body, version })
        version = moved?.version ?? version
        setAwaited(version)
      }
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem({ tell: () => tellProblem(error, now.place, nameOf) })
      if (error.status === 412 || error.status === 0) hurry()
      return false
    } finally {
      setSending(false)
    }
  }

  return {
    busy: sending || behind,
    problem: problem?.tell() ?? null,
    make,
    go: (to) => make({ path: 'place', body: { to } }),
  }
}

function tellProblem(
  error: ApiError,
  seen: Place | null,
  nameOf: (place: Place | null) => string,
): string {
  if (error.status !== 412) return error.tell()
  const current = (error.details as { current?: { place: Place | null; state: string } } | null)
    ?.current
  if (!current) return error.tell()
  if (current.state === 'ended') return t('workshop.ended')
  const isHere = current.place?.judgement === seen?.judgement && current.place?.step === seen?.step
  return t(isHere ? 'facilitate.changed-elsewhere' : 'facilitate.moved-elsewhere', {
    place: nameOf(current.place),
  })
}
