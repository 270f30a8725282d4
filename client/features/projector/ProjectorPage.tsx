export default function ProjectorPage() {
  return (
    <main id="main">
      <h1>x</h1>
    </main>
  )
}
