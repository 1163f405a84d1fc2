export { Poster, type PosterProps } from './poster.js'
