export { ServiceUnavailablePage, type ServiceUnavailablePageProps } from './service-unavailable-page.js'
