/** What the template reads: see template.ts. Keys are short because there are very many of them. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
