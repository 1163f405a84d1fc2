import { checkEveryStory } from './every-story.js'

checkEveryStory(1280)
