// The smallest phone that WCAG 1.4.10 Reflow asks for.
import { checkEveryStory } from './every-story.js'

checkEveryStory(320)
