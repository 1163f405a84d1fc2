/** What `--help` prints. */
export const help: string = `Checks that Markdown, MDX and text files are in plain language.

Usage
  handrail-plain-language [options] FILES...

Options
  --json           Print the findings as JSON.
  --strict         Fail for warnings too.
  --language TAG   The language of the files, such as en or cy. English if left out.
  --help           Show this help.

Each finding is on a line of its own:
  file:line:column  rule  what is wrong — what to do

It ends with a number that scripts can read
  0   There are no errors.
  1   There are errors, or with --strict, warnings.
  2   It could not check every file.

To allow a rule in one place, write a comment before that place, with the reason:
  Markdown  <!-- plain-language allow sentence-length: quoted from the regulation -->
  MDX       {/* plain-language allow sentence-length: quoted from the regulation */}
`
