type Settle = () => Promise<unknown>

const settlers = new Set<Settle>()
/** How long a sign-out waits for words on their way, in milliseconds. */
const patience = 3000

/** Registers what saves its words when somebody is about to sign out. */
export function onSettle(settle: Settle): void {
  settlers.add(settle)
}

/** Saves what can be saved at once. */
export async function settle(): Promise<void> {
  const all = Promise.allSettled([...settlers].map((one) => one()))
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))])
}
