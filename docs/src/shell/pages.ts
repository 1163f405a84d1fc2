import { getCollection } from 'astro:content'
import { families, type Family } from '../families.ts'

/** One page, as a list of pages shows it. */
export interface ListedPage {
  title: string
  description: string
  path: string
}

/** What these lists read of a collection's entry. Spelled out, as Astro's own types exist only after a build. */
interface Entry<Extra> {
  id: string
  data: Omit<ListedPage, 'path'> & Extra
}

const byTitle = (one: ListedPage, other: ListedPage): number => one.title.localeCompare(other.title, 'en')

/** Every family that has components, with its pages from A to Z. */
export async function componentsByFamily(): Promise<{ family: Family; pages: ListedPage[] }[]> {
  const components: Entry<{ family: Family }>[] = await getCollection('components')
  return families
    .map((family) => ({
      family,
      pages: components
        .filter(({ data }) => data.family === family)
        .map(({ id, data: { title, description } }) => ({ title, description, path: `/components/${id}/` }))
        .toSorted(byTitle),
    }))
    .filter(({ pages }) => pages.length > 0)
}

/** The guides, or the "Get started" pages, in the order that their files ask for. */
export async function pagesOf(collection: 'guides' | 'get-started'): Promise<ListedPage[]> {
  const entries: Entry<{ order: number }>[] = await getCollection(collection)
  return entries
    .toSorted((one, other) => one.data.order - other.data.order || one.data.title.localeCompare(other.data.title, 'en'))
    .map(({ id, data: { title, description } }) => ({ title, description, path: `/${collection}/${id}/` }))
}

/** Every page that a reader may look for, from A to Z. */
export async function allPages(): Promise<ListedPage[]> {
  const components = (await componentsByFamily()).flatMap(({ pages }) => pages)
  return [...components, ...(await pagesOf('guides')), ...(await pagesOf('get-started'))].toSorted(byTitle)
}
