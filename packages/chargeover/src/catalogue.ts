export * from './gen/catalogue.js'
