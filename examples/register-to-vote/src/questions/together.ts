/** What is wrong with one field, given the others. */
interface Wrong<Values> {
  name: keyof Values & string
  message: string
}

/** What a form takes besides its fields: a Standard Schema. https://standardschema.dev */
interface Together<Values> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: Values; readonly output: Values }
    readonly validate: (values: unknown) => { value: Values } | { issues: { message: string; path: string[] }[] }
  }
}

/** What must hold between several answers of one page. It is asked once each answer is right by itself. */
export function together<Values>(check: (values: Values) => Wrong<Values> | undefined): Together<Values> {
  return {
    '~standard': {
      version: 1,
      vendor: 'register-to-vote',
      validate: (values) => {
        const wrong = check(values as Values)
        return wrong ? { issues: [{ message: wrong.message, path: [wrong.name] }] } : { value: values as Values }
      },
    },
  }
}
