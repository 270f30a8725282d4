import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../language.tsx'
import type { Resource } from '../resource.ts'
import { Button } from './Button.tsx'
import { ErrorPage } from './ErrorPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

export interface LoadedProps<T> {
  readonly resource: Resource<T>
  readonly children: (data: T) => ComponentChildren
}

/** What was asked for once it is there; until then its loading, or the error in its place. */
export function Loaded<T>(props: LoadedProps<T>) {
  const { data, error } = props.resource
  if (data !== null) return <>{props.children(data)}</>
  if (error?.status === 404) return <NotFoundPage />
  return error ? <ErrorPage error={error} retry={props.resource.reload} /> : <Loading />
}

/** The same for a part of a page that has its heading already. */
export function LoadedPart<T>(props: LoadedProps<T>) {
  const { data, error, reload } = props.resource
  if (data !== null) return <>{props.children(data)}</>
  if (error === null) return <Waiting />
  return (
    <div role="alert">
      <p class="govuk-body">{error.tell()}</p>
      <Button look="secondary" onClick={reload}>
        {t('error.try-again')}
      </Button>
    </div>
  )
}

function Loading() {
  return (
    <div class="page govuk-width-container">
      <main class="govuk-main-wrapper" id="main" aria-busy="true">
        <Waiting />
      </main>
    </div>
  )
}

/** Says nothing for the first second, so that quick answers do not flicker. */
export function Waiting() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="govuk-body" role="status">
      {slow && t('loading')}
    </p>
  )
}
