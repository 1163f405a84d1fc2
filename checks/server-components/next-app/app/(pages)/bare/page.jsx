/** A page with nothing of ours: what every other page is compared with. */
export default function Bare() {
  return <div id="shown" />
}
