import type { AnyComponent } from 'preact'
import { lazy, Route, Router } from 'preact-iso'
import { ErrorPage } from './ui/ErrorPage.tsx'
import { wantHeadingFocus } from './ui/heading-focus.ts'
import { NotFoundPage } from './ui/NotFoundPage.tsx'

const Failed = () => <ErrorPage />

type PageModule = Promise<{ default: AnyComponent }>

/** A page that is fetched when it is first asked for. */
const page = (load: () => PageModule) => lazy(() => load().catch(() => ({ default: Failed })))

const HomePage = page(() => import('./features/home/HomePage.tsx'))
const SignInPage = page(() => import('./features/sign-in/SignInPage.tsx'))
const RoundPage = page(() => import('./features/rounds/RoundPage.tsx'))
const MatrixPage = page(() => import('./features/matrix/MatrixPage.tsx'))
const CellPage = page(() => import('./features/cells/CellPage.tsx'))

export function Routes() {
  return (
    <Router onRouteChange={wantHeadingFocus}>
      <Route path="/" component={HomePage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/rounds/:id" component={RoundPage} />
      <Route path="/rounds/:id/matrix" component={MatrixPage} />
      <Route path="/rounds/:id/regions/:region/judgements/:code" component={CellPage} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}
