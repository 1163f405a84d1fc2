/** What `--help` prints. */
export const help = `Checks support directories, and bank holidays.

Usage
  handrail-support check [options] FILES...
  handrail-support bank-holidays FILE

check: what is wrong in each directory, what has gone stale, and what it promises and does not keep.
  --at DATE             The day to check for, such as 2026-11-23. Today if left out.
  --bank-holidays FILE  A newer copy of GOV.UK's bank-holidays.json, if your service uses one.
  --strict              Fail for notices too.
  --json                Print the findings as JSON.

bank-holidays: how a copy of https://www.gov.uk/bank-holidays.json differs from the list in this package.
  --json                Print the differences as JSON.

Each finding says which file, line, column, record and field, what is wrong, and what to do.
An error is wrong today. A notice is for a person to weigh.

It ends with a number that scripts can read
  0   There are no errors.
  1   There are errors, or with --strict, notices. For bank-holidays: the lists differ.
  2   It could not check every file.
`
