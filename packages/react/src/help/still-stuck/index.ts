export { StillStuck, type StillStuckProps, type StillStuckWay } from './still-stuck.js'
