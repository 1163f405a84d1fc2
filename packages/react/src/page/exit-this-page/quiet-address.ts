/** Where people go unless a service says otherwise: a page that anyone may be looking at. The same as upstream's. */
export const quietAddress = 'https://www.bbc.co.uk/weather'
