// Builds the services before a check that runs them.
import { build, fishingLicence, packages, registerToVote } from '../../tools/build.js'

export default (): Promise<void> => build([...packages, fishingLicence, registerToVote], () => {})
