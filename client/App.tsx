import { useEffect, useErrorBoundary } from 'preact/hooks'
import { LocationProvider, useLocation } from 'preact-iso'
import { followLanguage, toLanguage } from './language.tsx'
import { Routes } from './routes.tsx'
import { takeovers } from './session.tsx'
import { ErrorPage } from './ui/ErrorPage.tsx'
import { Layout } from './ui/Layout.tsx'

export function App() {
  return (
    <LocationProvider>
      <Pages />
    </LocationProvider>
  )
}

function Pages() {
  const { query } = useLocation()
  const named = toLanguage(query.lang)
  useEffect(() => {
    if (named) followLanguage(named)
  }, [named])
  return (
    <Layout>
      <Guarded />
    </Layout>
  )
}

/** A page that fails while it is drawn gives way to the error page, header and footer staying. */
function Guarded() {
  const { path } = useLocation()
  const [error, reset] = useErrorBoundary((fault) => reportError(fault))
  useEffect(reset, [path])
  return error ? <ErrorPage /> : <Routes key={takeovers.value} />
}
