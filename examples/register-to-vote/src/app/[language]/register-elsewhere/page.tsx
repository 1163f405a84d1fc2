export { registerElsewherePage as default } from '../../../views/exit-pages'
