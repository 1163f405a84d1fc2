import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { families } from './families.ts'

const page = {
  title: z.string().max(65),
  description: z.string(),
}

/** `packages/react/src/form/text-input/text-input.mdx` is `/components/text-input/`: the folder is the name everywhere. */
const folderName = ({ entry }: { entry: string }): string => entry.split('/').at(-2) ?? entry

export const collections = {
  components: defineCollection({
    loader: glob({ base: '../packages/react/src', pattern: '**/*.mdx', generateId: folderName }),
    schema: z.object({ ...page, family: z.enum(families), upstream: z.url().optional() }),
  }),
  guides: defineCollection({
    loader: glob({ base: './src/content/guides', pattern: '*.mdx' }),
    schema: z.object({ ...page, order: z.number().default(100) }),
  }),
  'get-started': defineCollection({
    loader: glob({ base: './src/content/get-started', pattern: '*.mdx' }),
    schema: z.object({ ...page, order: z.number() }),
  }),
}
