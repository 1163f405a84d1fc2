export { placesPage as default } from '../../../../views/support-pages'
