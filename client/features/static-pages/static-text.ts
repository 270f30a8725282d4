/** A paragraph, a list, a link on a line of its own, or whom to write to. */
export type Block =
  | string
  | readonly string[]
  | { readonly text: string; readonly href: string }
  | { readonly writeTo: string; readonly nobodyNamed: string }

/** A page of prose in one language; kept out of the catalogues, which every page loads. */
export interface StaticText {
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[]
}
