/** A paragraph, a list, or a link on a line of its own. */
export type Block = string | readonly string[] | { readonly text: string; readonly href: string }

/** A page of prose in one language; kept out of the catalogues, which every page loads. */
export interface StaticText {
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[]
}
