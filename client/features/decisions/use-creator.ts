import { v7 } from 'uuid'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'

/** Creates something at a path that ends in its id; the same content again keeps its id. */
export function useCreator(path: string): (content: unknown) => Promise<unknown> {
  const idOf = useIdKeeper(v7)
  return (content) =>
    api(`${path}/${idOf(content)}`, { method: 'PUT', version: 'create', body: content })
}
